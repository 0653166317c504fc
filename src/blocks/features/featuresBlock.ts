import type { Block } from 'payload'
import { isSafeHref } from '@/fields/richTextFault'
import { headingField, textField } from '../shared/headingField'

const href = (value: unknown) => !value || (typeof value === 'string' && isSafeHref(value)) || 'Use an address such as /contact or https://…'

export const featuresBlock: Block = {
  slug: 'features',
  interfaceName: 'FeaturesBlock',
  fields: [
    headingField(),
    textField(),
    { name: 'layout', type: 'select', options: ['grid', 'rows', 'numbered'], defaultValue: 'grid' },
    {
      name: 'items',
      type: 'array',
      minRows: 2,
      maxRows: 16,
      fields: [
        { name: 'icon', type: 'text', maxLength: 40, admin: { description: 'Name of an icon, for example "truck".' } },
        { name: 'title', type: 'text', required: true, maxLength: 60 },
        { name: 'text', type: 'textarea', maxLength: 400 },
        { name: 'href', type: 'text', label: 'Goes to', validate: href },
      ],
    },
  ],
}
