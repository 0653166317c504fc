import { Parser } from 'htmlparser2'

export type PageFacts = { title: string; description: string; site: string; picture: string | undefined }

const wanted = new Set(['og:title', 'twitter:title', 'og:description', 'twitter:description', 'description', 'og:image', 'og:image:secure_url', 'twitter:image', 'og:site_name'])

const tidy = (text: string | undefined, most: number): string => {
  const plain = (text ?? '').toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`
}

const decoded = (body: Buffer, type: string): string => {
  const label = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(body.subarray(0, 2_048).toString('latin1'))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}

const read = (html: string) => {
  const meta = new Map<string, string>()
  let title = ''
  let inTitle = false
  const parser = new Parser({
    onopentag: (name, { property, name: called, content }) => {
      inTitle = name === 'title' && title === ''
      const key = (property ?? called ?? '').toLowerCase()
      if (name === 'meta' && content && wanted.has(key) && !meta.has(key)) meta.set(key, content.slice(0, 2_000))
      if (name === 'body') parser.pause()
    },
    ontext: (text) => {
      if (inTitle && title.length < 1_000) title += text
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false
    },
  })
  parser.end(html)
  return { meta, title }
}

/** What a page says of itself in its head: Open Graph first, then the plain title and description. Undefined without a title. */
export const pageFacts = (body: Buffer, type: string): PageFacts | undefined => {
  const { meta, title } = read(decoded(body, type))
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value?.trim())
  const named = tidy(first('og:title', 'twitter:title') ?? title, 160)
  if (!named) return undefined
  const description = tidy(first('og:description', 'description', 'twitter:description'), 240)
  return { title: named, description, site: tidy(first('og:site_name'), 60), picture: first('og:image:secure_url', 'og:image', 'twitter:image') }
}
