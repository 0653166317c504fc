import sharp from 'sharp'
import type { Brand } from '@/ui/tokens/Brand'
import { paletteOf } from '@/ui/tokens/paletteOf'
import { markPicture } from './markPicture'

/** Sides in pixels: feed readers, tabs, home screens of phones. */
export const iconSides = [32, 64, 144, 180, 192, 512]

/** The sign on the brand's own ground, for home screens and readers that take no SVG. */
export const iconPng = async ({ name, brand, side }: { name: string; brand: Brand; side: number }): Promise<Buffer> => {
  const palette = paletteOf(brand)[brand.preferredTheme]
  const small = side < 128
  const sign = await markPicture({ name, brand, palette }, Math.round(side * (small ? 1 : 0.72)))
  const background = small ? { r: 0, g: 0, b: 0, alpha: 0 } : palette.paper
  return sharp({ create: { width: side, height: side, channels: 4, background } }).composite([{ input: sign, gravity: 'center' }]).png().toBuffer()
}
