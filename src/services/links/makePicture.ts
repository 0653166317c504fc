import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

export type Picture = { webp: Buffer; width: number; height: number }

const known = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'])

/** A foreign picture drawn anew, small, without anything it carried; undefined when it is none. Pixels are bounded before they are unpacked. */
export const makePicture = async (body: Buffer): Promise<Picture | undefined> => {
  const type = await fileTypeFromBuffer(body)
  if (!type || !known.has(type.mime)) return undefined
  try {
    const { data, info } = await sharp(body, { limitInputPixels: 24_000_000, pages: 1, failOn: 'error' })
      .rotate().resize({ width: 640, height: 360, fit: 'inside', withoutEnlargement: true }).webp({ quality: 78 }).timeout({ seconds: 3 }).toBuffer({ resolveWithObject: true })
    return info.width >= 24 && info.height >= 24 ? { webp: data, width: info.width, height: info.height } : undefined
  } catch {
    return undefined
  }
}
