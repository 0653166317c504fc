import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { SpacesError } from '@/errors/SpacesError'
import { attachmentLimits } from './attachmentLimits'
import { type FileKind, kindOfMime } from './fileKinds'

export type CleanFile = { data: Buffer; kind: FileKind }

const wanted = (visitor: boolean) => `Please choose a PNG, JPEG, WebP or GIF picture${visitor ? '' : ', a voice note'} or a PDF.`

/** Drawn anew from its pixels: what else the file held (position, camera, a second format) is gone. */
const redraw = async (data: Buffer): Promise<Buffer> => {
  const { pixels, frames, side } = attachmentLimits
  const options = { limitInputPixels: pixels, failOn: 'error' as const }
  const { width = 0, height = 0, pages = 1, format } = await sharp(data, options).metadata()
  if (pages > frames || width * height * pages > pixels) throw new SpacesError('too_large', 'That picture has too many pixels. At most 40 million, please.')
  const animated = pages > 1 && (format === 'gif' || format === 'webp')
  return sharp(data, { ...options, animated }).autoOrient().resize({ width: side, height: animated ? undefined : side, fit: 'inside', withoutEnlargement: true }).webp({ quality: 84 }).toBuffer()
}

/**
 * Looks at what a file is, not at what it says (security.md H11, H13): the kind by its bytes, pictures re-encoded
 * without EXIF. @throws SpacesError unsupported_file, too_large
 */
export const cleanFile = async (data: Buffer, visitor: boolean): Promise<CleanFile> => {
  const found = await fileTypeFromBuffer(data)
  const kind = found && kindOfMime(found.mime.split(';')[0] ?? '')
  if (!kind || (visitor && !kind.visitors)) throw new SpacesError('unsupported_file', wanted(visitor))
  if (!kind.picture) return { data, kind }
  const drawn = await redraw(data).catch((cause: unknown) => {
    throw cause instanceof SpacesError ? cause : new SpacesError('unsupported_file', 'That picture cannot be read.', { cause })
  })
  return { data: drawn, kind }
}
