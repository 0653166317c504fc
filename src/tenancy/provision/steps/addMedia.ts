import { copyFile, mkdir } from 'node:fs/promises'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid'
import { loadConfig } from '@/config/config'
import { executeOn } from '@/db/executeOn'
import type { ProvisionContext } from '../ProvisionContext'

const namespace = 'a7c2e1f0-5b53-4c0e-9a3b-1f0a5d8b6c11'

type File = { filename: string; width: number | null; height: number | null; bytes: number }

/** Copies a picture (or the size of it that came with the pack) under the tenant's own name; a second run overwrites with the same. */
const place = async (source: string, filename: string): Promise<File | undefined> => {
  if (!existsSync(source)) return undefined
  await copyFile(source, path.join(loadConfig().dataDir, 'media', filename))
  const { width = null, height = null } = filename.endsWith('.pdf') ? {} : await sharp(source).metadata()
  return { filename, width, height, bytes: statSync(source).size }
}

const columns = `id, tenant_id, alt, original_name, template_key, filename, mime_type, filesize, width, height, focal_x, focal_y,
  sizes_small_filename, sizes_small_mime_type, sizes_small_width, sizes_small_height, sizes_small_filesize,
  sizes_medium_filename, sizes_medium_mime_type, sizes_medium_width, sizes_medium_height, sizes_medium_filesize, updated_at, created_at`

const sizeValues = (file: File | undefined) => (file ? [file.filename, 'image/webp', file.width, file.height, file.bytes] : [null, null, null, null, null])

/** The pack's pictures, already made in three sizes: copied, not computed, so that a tenant is online in seconds. */
export const addMedia = async (context: ProvisionContext): Promise<void> => {
  const { tenantId, template } = context
  await mkdir(path.join(loadConfig().dataDir, 'media'), { recursive: true })
  const execute = await executeOn(context.req)
  for (const { key, file, alt } of template.pack.media) {
    const folder = path.join(template.folder, 'media')
    const name = uuidv5(`${tenantId}:${key}`, namespace)
    const ending = path.extname(file)
    const full = await place(path.join(folder, file), `${name}${ending}`)
    const small = await place(path.join(folder, '480', file), `${name}-480${ending}`)
    const medium = await place(path.join(folder, '960', file), `${name}-960${ending}`)
    if (!full) continue
    const values = [uuidv7(), tenantId, alt, file, key, full.filename, ending === '.pdf' ? 'application/pdf' : 'image/webp', full.bytes, full.width, full.height, 50, 50, ...sizeValues(small), ...sizeValues(medium)]
    await execute(`insert into public.media (${columns}) values (${values.map((_, index) => `$${index + 1}`).join(', ')}, now(), now())`, values)
  }
}
