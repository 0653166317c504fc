/** What an inline drawing may not hold; templates are ours, but the page trusts nothing it inlines. */
const unsafe = /<(script|foreignObject|iframe|image|use|style|a|animate|set)\b|\son\w+\s*=|javascript:|<!|&#|url\(\s*['"]?(?!#)/i

/** The logo's markup with ids of its own, so that it may stand on a page twice; undefined when it is not plainly a drawing. */
export const logoMarkup = (svg: string | null, prefix: string): string | undefined => {
  const text = svg?.trim()
  if (!text?.startsWith('<svg') || !text.endsWith('</svg>') || text.length > 16_384 || unsafe.test(text)) return undefined
  return text.replace(/\bid="([^"]+)"/g, `id="${prefix}$1"`).replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`).replace(/href="#([^"]+)"/g, `href="#${prefix}$1"`)
}
