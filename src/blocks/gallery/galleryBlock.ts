import type { Block } from 'payload'
import { tenantUpload } from '@/fields/tenantUpload'
import { headingField } from '../shared/headingField'

export const galleryBlock: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  fields: [headingField(), { name: 'images', type: 'array', minRows: 2, maxRows: 24, fields: [tenantUpload({ name: 'image', required: true })] }],
}
