import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { SpacesError } from '@/errors/SpacesError'

const endings: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif', 'application/pdf': 'pdf' }

export const uploadLimits = { bytes: 10 * 1024 * 1024, pixels: 40_000_000, frames: 60 }

const checkPicture = async (data: Buffer) => {
  const { width = 0, height = 0, pages = 1 } = await sharp(data, { limitInputPixels: uploadLimits.pixels }).metadata()
  if (width * height * Math.min(pages, uploadLimits.frames) > uploadLimits.pixels || pages > uploadLimits.frames) throw new SpacesError('too_large', 'That picture has too many pixels. At most 40 million, please.')
}

/**
 * Looks at what a file is, not at what it says: kind by its bytes, size and pixels bounded, stored under a random
 * name with the ending of its kind (security.md H11, H13). Payload then re-encodes pictures, which drops EXIF.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  // Without a file Payload would fetch one from an address in the data: past these checks, and from anywhere.
  if (!file && operation === 'create' && !('duplicateFromID' in args && args.duplicateFromID)) throw new SpacesError('bad_request', 'Please choose a file.')
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  if (file.size > uploadLimits.bytes) throw new SpacesError('too_large', 'That file is larger than 10 MB.')
  const kind = await fileTypeFromBuffer(file.data)
  const ending = kind && endings[kind.mime]
  if (!kind || !ending) throw new SpacesError('unsupported_file', 'Please choose a PNG, JPEG, WebP or GIF picture, or a PDF.')
  if (kind.mime.startsWith('image/')) {
    await checkPicture(file.data).catch((cause: unknown) => {
      throw cause instanceof SpacesError ? cause : new SpacesError('unsupported_file', 'That picture cannot be read.', { cause })
    })
  }
  const data = args.data as Record<string, unknown> | undefined
  if (data) data.originalName = file.name.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').slice(0, 200)
  file.mimetype = kind.mime
  file.name = `${data?.private === true ? 'private-' : ''}${randomUUID()}.${ending}`
  return args
}
