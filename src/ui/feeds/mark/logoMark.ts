const viewBox = /viewBox="0 0 ([\d.]+) ([\d.]+)"/
const textAt = /<text[^>]*\bx="([\d.]+)"/g

/** The square part of a logo: `side` in its own units, `body` the shapes in it. */
export type LogoMark = { side: number; body: string }

const body = (svg: string) => svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/<text[\s\S]*?<\/text>/g, '')

/**
 * The picture mark of a logo, when the logo is one: square, or a square sign with the name to its right. Undefined when
 * the logo is lettering from the start.
 */
export const logoMark = (svg: string | null): LogoMark | undefined => {
  const [, width = '0', height = '0'] = viewBox.exec(svg ?? '') ?? []
  const side = Number(height)
  if (!svg || side <= 0) return undefined
  const lettering = [...svg.matchAll(textAt)].map(([, x]) => Number(x))
  if (lettering.some((x) => x < side * 0.9)) return undefined
  return lettering.length > 0 || Number(width) <= side * 1.2 ? { side: Math.min(side, Number(width)), body: body(svg) } : undefined
}
