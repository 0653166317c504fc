import sharp from 'sharp'
import type { Brand } from '@/ui/tokens/Brand'
import type { Palette } from '@/ui/tokens/paletteOf'
import { drawText } from '../card/drawText'
import { initialOf } from './initialOf'
import { logoMark } from './logoMark'

type Who = { name: string; brand: Brand; palette: Palette }

const letterPicture = async ({ name, brand, palette }: Who, side: number): Promise<Buffer> => {
  const plate = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="100%" height="100%" rx="${side * 0.22}" fill="${palette['accent-fill']}"/></svg>`)
  const { input } = await drawText({ text: initialOf(name), font: brand.headingFont, weight: 700, size: Math.round(side * 0.6), colour: palette['on-accent'], width: side })
  return sharp(plate).composite([{ input, gravity: 'center' }]).png().toBuffer()
}

/** The sign of the business as a square picture of `side` pixels on nothing. */
export const markPicture = (who: Who, side: number): Promise<Buffer> => {
  const mark = who.brand.logo ? undefined : logoMark(who.brand.logoSvg)
  if (!mark) return letterPicture(who, side)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mark.side} ${mark.side}" width="${side}" height="${side}" color="${who.palette.ink}">${mark.body}</svg>`
  return sharp(Buffer.from(svg)).resize(side, side).png().toBuffer()
}
