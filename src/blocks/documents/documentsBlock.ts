import type { Block } from 'payload'
import { isSafeHref } from '@/fields/richTextFault'
import { tenantUpload } from '@/fields/tenantUpload'
import { headingField } from '../shared/headingField'

const href = (value: unknown) => !value || (typeof value === 'string' && isSafeHref(value)) || 'Use an address such as /contact or https://…'

export const documentsBlock: Block = {
  slug: 'documents',
  interfaceName: 'DocumentsBlock',
  fields: [
    headingField(),
    {
      name: 'items',
      type: 'array',
      minRows: 1,
      maxRows: 60,
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 120 },
        { name: 'description', type: 'textarea', maxLength: 300 },
        { name: 'date', type: 'text', maxLength: 30 },
        tenantUpload({ name: 'file' }),
        { name: 'href', type: 'text', label: 'Or goes to', validate: href },
      ],
    },
  ],
}
