const nodeTypes = new Set(['root', 'paragraph', 'heading', 'text', 'linebreak', 'list', 'listitem', 'quote', 'link', 'autolink', 'horizontalrule', 'tab'])

export const richTextLimits = { bytes: 262_144, depth: 32, nodes: 2_000 }

/** `http`, `https`, `mailto`, `tel` and addresses on the same site; control characters never. */
export const isSafeHref = (href: string): boolean =>
  !/[\u0000-\u0020\u007f\\]/.test(href) && (/^(https?:\/\/|mailto:|tel:)/i.test(href) || /^(\/(?!\/)|#)/.test(href))

type Node = { type?: unknown; children?: unknown; url?: unknown; fields?: { url?: unknown; linkType?: unknown } }

const linkFault = (node: Node): string | undefined => {
  const url = node.fields?.url ?? node.url
  return typeof url === 'string' && isSafeHref(url) ? undefined : 'A link in the text has an address that is not allowed.'
}

/** Says what is wrong with a Lexical document, or undefined. Walks without recursion: depth is part of the check. */
export const richTextFault = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined
  const root = (value as { root?: unknown }).root
  if (typeof root !== 'object' || root === null) return 'The text has a form we cannot read.'
  const waiting: { node: Node; depth: number }[] = [{ node: root as Node, depth: 0 }]
  for (let seen = 0; waiting.length > 0; seen++) {
    const { node, depth } = waiting.pop() as { node: Node; depth: number }
    if (seen > richTextLimits.nodes) return `The text is too long: at most ${richTextLimits.nodes} parts.`
    if (depth > richTextLimits.depth) return 'The text is nested too deeply.'
    if (typeof node?.type !== 'string' || !nodeTypes.has(node.type)) return 'The text holds something that is not allowed here.'
    if (node.type === 'link' || node.type === 'autolink') {
      const fault = linkFault(node)
      if (fault) return fault
    }
    if (Array.isArray(node.children)) for (const child of node.children as Node[]) waiting.push({ node: child, depth: depth + 1 })
  }
  return JSON.stringify(value).length > richTextLimits.bytes ? 'The text is too long.' : undefined
}
