import sharp from 'sharp'
import { escapeXml } from '../escapeXml'
import { type FontName, fontFamilies, fontFiles } from './fontFile'

export type Lettering = { text: string; font: FontName; weight: number; /** Pixels. */ size: number; colour: string; width: number; spacing?: number; track?: number }
export type DrawnText = { input: Buffer; width: number; height: number }

const loaded = new Set<string>()

/** The drawing library learns a font with the first text that names its file; a space is enough. */
const load = async (font: FontName): Promise<string> => {
  const files = await fontFiles(font)
  for (const fontfile of files) {
    if (loaded.has(fontfile)) continue
    await sharp({ text: { text: 'a', font: fontFamilies(font), fontfile } }).png().toBuffer()
    loaded.add(fontfile)
  }
  return files[0] ?? ''
}

/** Words as a picture, broken into lines within `width`, in a font of the site: no font of the machine is needed. */
export const drawText = async ({ text, font, weight, size, colour, width, spacing = 0, track = 0 }: Lettering): Promise<DrawnText> => {
  const fontfile = await load(font)
  const markup = `<span foreground="${colour}" weight="${weight}"${track ? ` letter_spacing="${Math.round(track * 1_024)}"` : ''}>${escapeXml(text)}</span>`
  const { data, info } = await sharp({ text: { text: markup, font: `${fontFamilies(font)} ${size}`, fontfile, rgba: true, width, wrap: 'word-char', spacing, dpi: 72 } }).png().toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

/** The largest of the sizes at which the words are not taller than `height`. */
export const drawTextWithin = async (lettering: Omit<Lettering, 'size'>, sizes: number[], height: number): Promise<DrawnText> => {
  let drawn: DrawnText | undefined
  for (const size of sizes) {
    drawn = await drawText({ ...lettering, size, spacing: Math.round(size * 0.06) })
    if (drawn.height <= height) return drawn
  }
  if (!drawn) throw new RangeError('a text needs a size')
  return { ...drawn, input: await sharp(drawn.input).extract({ left: 0, top: 0, width: drawn.width, height: Math.min(drawn.height, height) }).png().toBuffer(), height: Math.min(drawn.height, height) }
}
