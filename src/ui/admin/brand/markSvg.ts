type Look = { logoSvg: string | null; ink: string }

/**
 * The sign of a template's logo without its lettering, as an address for an `img` (where no script of a drawing can run).
 * Our logos begin with a square sign; a wide drawing is cut to it.
 */
export const markSvg = ({ logoSvg, ink }: Look): string | undefined => {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(logoSvg ?? '')
  if (!logoSvg || !box) return undefined
  const [, width = '1', height = '1'] = box
  const square = Number(width) > Number(height) * 1.5
  const opening = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${square ? height : width} ${height}">`
  const drawing = logoSvg.replace(/<svg[^>]*>/, opening).replaceAll('currentColor', ink)
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`
}
