import type { BodyFont, Brand, HeadingFont } from './Brand'
import { fontAddress, fonts } from './fonts'

const ranges = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
}

const face = (name: HeadingFont | BodyFont, script: 'latin' | 'latin-ext', style: 'normal' | 'italic') => {
  const { slug, weights } = fonts[name]
  return `@font-face{font-family:"${name}";font-style:${style};font-weight:${weights};font-display:swap;src:url("${fontAddress(slug, `${script}-${style}`)}") format("woff2");unicode-range:${ranges[script]}}`
}

const fallbackFace = (name: HeadingFont | BodyFont) => {
  const { local, size, ascent, descent } = fonts[name].fallback
  return `@font-face{font-family:"${name} fallback";src:local("${local}");size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`
}

const facesOf = (name: HeadingFont | BodyFont) =>
  [
    ...(['latin', 'latin-ext'] as const).flatMap((script) => [face(name, script, 'normal'), ...(fonts[name].italic ? [face(name, script, 'italic')] : [])]),
    fallbackFace(name),
  ].join('')

const namesOf = ({ headingFont, bodyFont }: Pick<Brand, 'headingFont' | 'bodyFont'>) => [...new Set<HeadingFont | BodyFont>([headingFont, bodyFont])]

export const fontStack = (name: HeadingFont | BodyFont): string => `"${name}","${name} fallback",${fonts[name].generic}`

/** `@font-face` rules of the tenant's one or two families; files load only when a character needs them. */
export const fontFaces = (brand: Pick<Brand, 'headingFont' | 'bodyFont'>): string => namesOf(brand).map(facesOf).join('')

/** The files that every page of the tenant needs at once. */
export const fontPreloads = (brand: Pick<Brand, 'headingFont' | 'bodyFont'>): string[] =>
  namesOf(brand).map((name) => fontAddress(fonts[name].slug, 'latin-normal'))
