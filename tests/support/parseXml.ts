import sax from 'sax'

export type XmlElement = { name: string; attributes: Record<string, string>; text: string; children: XmlElement[] }

/** XML as a tree, strictly: what is not well-formed throws. */
export const parseXml = (source: string): XmlElement => {
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open = [top]
  const parser = sax.parser(true)
  const add = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.onopentag = ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: { ...attributes }, text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  }
  parser.onclosetag = () => void open.pop()
  parser.ontext = add
  parser.oncdata = add
  parser.onerror = (error) => {
    throw error
  }
  parser.write(source).close()
  const [root] = top.children
  if (!root) throw new Error('empty document')
  return root
}

/** The elements of this name anywhere below. */
export const findAll = (element: XmlElement, name: string): XmlElement[] => [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => findAll(child, name))]

export const childText = (element: XmlElement, name: string): string | undefined => element.children.find((child) => child.name === name)?.text
