import type { Block } from 'payload'
import { tenantUpload } from '@/fields/tenantUpload'

export const imageBlock: Block = {
  slug: 'image',
  interfaceName: 'ImageBlock',
  fields: [
    tenantUpload({ name: 'image', required: true }),
    { name: 'caption', type: 'text', maxLength: 160 },
    { name: 'width', type: 'select', options: ['reading', 'wide', 'full'], defaultValue: 'wide' },
  ],
}
