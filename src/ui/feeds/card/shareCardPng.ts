import sharp, { type OverlayOptions } from 'sharp'
import type { Brand } from '@/ui/tokens/Brand'
import { type Palette, paletteOf } from '@/ui/tokens/paletteOf'
import { markPicture } from '../mark/markPicture'
import { cardSize } from './cardSize'
import { drawText, drawTextWithin } from './drawText'

export type ShareCardInput = { name: string; brand: Brand; title: string; label: string | null; price: string | null; /** A picture file on disk. */ picture: string | null }

const margin = 68
const pictureWidth = 480

const ground = (palette: Palette, wide: boolean) => {
  const { width, height } = cardSize
  const panel = wide ? `<rect x="${width - pictureWidth}" width="${pictureWidth}" height="${height}" fill="${palette.tint}"/>` : ''
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${palette.paper}"/>${panel}<rect width="12" height="100%" fill="${palette['accent-fill']}"/></svg>`)
}

const side = async ({ name, brand, picture }: ShareCardInput, palette: Palette): Promise<OverlayOptions> => {
  const left = cardSize.width - pictureWidth
  if (picture) return { input: await sharp(picture).resize(pictureWidth, cardSize.height, { fit: 'cover' }).png().toBuffer(), left, top: 0 }
  const size = 250
  return { input: await markPicture({ name, brand, palette }, size), left: left + Math.round((pictureWidth - size) / 2), top: Math.round((cardSize.height - size) / 2) }
}

const words = async ({ name, brand, title, label, price }: ShareCardInput, palette: Palette): Promise<OverlayOptions[]> => {
  const width = cardSize.width - pictureWidth - margin - 48
  const bottom = cardSize.height - margin
  const above = label ? [{ ...(await drawText({ text: label.toUpperCase(), font: brand.bodyFont, weight: 700, size: 22, track: 1.5, colour: palette.accent, width })), left: margin, top: margin }] : []
  const titleTop = margin + (label ? 48 : 0)
  const below = price ? await drawText({ text: price, font: brand.bodyFont, weight: 600, size: 34, colour: palette.ink, width }) : undefined
  const heading = await drawTextWithin({ text: title, font: brand.headingFont, weight: 750, colour: palette.ink, width }, [76, 68, 60, 52, 44, 38], bottom - 92 - titleTop - (below ? 74 : 0))
  const priced = below ? [{ input: below.input, left: margin, top: titleTop + heading.height + 36 }] : []
  const sign = await markPicture({ name, brand, palette }, 52)
  const signature = await drawText({ text: name, font: brand.headingFont, weight: 600, size: 28, colour: palette.ink, width: width - 72 })
  return [...above, { input: heading.input, left: margin, top: titleTop }, ...priced, { input: sign, left: margin, top: bottom - 52 }, { input: signature.input, left: margin + 70, top: Math.round(bottom - 26 - signature.height / 2) }]
}

/** A link preview, 1200 by 630: the title in the tenant's font and colours, its picture or its sign beside it. */
export const shareCardPng = async (input: ShareCardInput): Promise<Buffer> => {
  const palette = paletteOf(input.brand)[input.brand.preferredTheme]
  const layers = [await side(input, palette), ...(await words(input, palette))]
  return sharp(ground(palette, !input.picture)).composite(layers).png({ palette: true, quality: 92, effort: 5, dither: 0.6 }).toBuffer()
}
