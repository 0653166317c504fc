import type { Brand } from './Brand'
import { fontFaces, fontStack } from './fontFaces'
import { type Palette, paletteOf } from './paletteOf'

const variables = (palette: Palette) => Object.entries(palette).map(([name, value]) => `--${name}:${value}`).join(';')

/**
 * The tenant's part of the stylesheet: fonts and the colours of both sides. A visitor's own choice (`data-theme`) wins over
 * the system. A browser reports "light" for "no preference", so a brand that prefers dark is dark until someone chooses.
 */
export const brandCss = (brand: Brand): string => {
  const { light, dark } = paletteOf(brand)
  const lightRules = `${variables(light)};color-scheme:light`
  const darkRules = `${variables(dark)};color-scheme:dark`
  const families = `--font-heading:${fontStack(brand.headingFont)};--font-body:${fontStack(brand.bodyFont)}`
  const faces = fontFaces(brand)
  if (brand.preferredTheme === 'dark') return `${faces}:root{${families};${darkRules}}:root[data-theme=light]{${lightRules}}`
  return `${faces}:root{${families};${lightRules}}:root[data-theme=dark]{${darkRules}}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${darkRules}}}`
}
