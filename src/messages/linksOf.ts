const most = 3
const longest = 2_000

const pattern = /\bhttps?:\/\/[^\s<>"'`\\{}|^]+/gi

/** Without what belongs to the sentence: full stops, a bracket that was opened before the link. */
const trimmed = (found: string): string => {
  const link = found.replace(/[.,;:!?*_~]+$/, '')
  return link.endsWith(')') && !link.includes('(') ? trimmed(link.slice(0, -1)) : link
}

/** The web addresses in a message's text, in order, each once, without their fragments; the first three. */
export const linksOf = (body: string): string[] => {
  const links = new Set<string>()
  for (const [found] of body.matchAll(pattern)) {
    const url = URL.parse(trimmed(found))
    if (!url || url.href.length > longest) continue
    url.hash = ''
    links.add(url.href)
    if (links.size === most) break
  }
  return [...links]
}
