import type { BodyFont, HeadingFont } from './Brand'

type Font = {
  /** Name in the address of the file and in the npm package. */
  slug: string
  /** Weight axis of the variable font. */
  weights: `${number} ${number}`
  italic: boolean
  generic: 'serif' | 'sans-serif'
  /** The system font whose metrics are bent to the web font's, so that nothing moves when it arrives; percent. */
  fallback: { local: string; size: number; ascent: number; descent: number }
}

export const fonts: Record<HeadingFont | BodyFont, Font> = {
  Fraunces: { slug: 'fraunces', weights: '100 900', italic: true, generic: 'serif', fallback: { local: 'Times New Roman', size: 118.5, ascent: 82.5, descent: 21.5 } },
  Sora: { slug: 'sora', weights: '100 800', italic: false, generic: 'sans-serif', fallback: { local: 'Arial', size: 115.9, ascent: 83.7, descent: 25 } },
  'Public Sans': { slug: 'public-sans', weights: '100 900', italic: true, generic: 'sans-serif', fallback: { local: 'Arial', size: 106.5, ascent: 89.2, descent: 21.1 } },
  Newsreader: { slug: 'newsreader', weights: '200 800', italic: true, generic: 'serif', fallback: { local: 'Times New Roman', size: 104.6, ascent: 70.2, descent: 25.3 } },
  'Nunito Sans': { slug: 'nunito-sans', weights: '200 1000', italic: true, generic: 'sans-serif', fallback: { local: 'Arial', size: 102.2, ascent: 98.9, descent: 34.5 } },
  Inter: { slug: 'inter', weights: '100 900', italic: true, generic: 'sans-serif', fallback: { local: 'Arial', size: 107.8, ascent: 89.9, descent: 22.4 } },
  'Space Grotesk': { slug: 'space-grotesk', weights: '300 700', italic: false, generic: 'sans-serif', fallback: { local: 'Arial', size: 110, ascent: 89.5, descent: 26.6 } },
}

/** Part of every font address: a new release of the packages gets new addresses, so files may be kept for ever. */
const release = '5.3.0'

export const fontFaceNames = ['latin-normal', 'latin-ext-normal', 'latin-italic', 'latin-ext-italic'] as const
export type FontFaceName = (typeof fontFaceNames)[number]

export const fontAddress = (slug: string, face: FontFaceName): string => `/fonts/${slug}-${release}-${face}.woff2`

/** The file in the font's npm package behind the last part of its address; undefined for any other name. */
export const fontOfFile = (name: string): { slug: string; file: string } | undefined => {
  for (const { slug } of Object.values(fonts)) {
    const face = fontFaceNames.find((candidate) => fontAddress(slug, candidate) === `/fonts/${name}`)
    if (face) return { slug, file: `${slug}-${face.replace(/-(normal|italic)$/, '-wght-$1')}.woff2` }
  }
  return undefined
}
