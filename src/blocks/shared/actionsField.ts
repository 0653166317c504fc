import type { ArrayField } from 'payload'
import { isSafeHref } from '@/fields/richTextFault'

const href = (value: unknown) => (typeof value === 'string' && isSafeHref(value)) || 'Use an address such as /contact or https://…'

/** Buttons of a block. */
export const actionsField = (maxRows: number): ArrayField => ({
  name: 'actions',
  type: 'array',
  maxRows,
  labels: { singular: 'Button', plural: 'Buttons' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 40 },
        { name: 'href', type: 'text', required: true, label: 'Goes to', validate: href },
        { name: 'style', type: 'select', options: ['primary', 'secondary'], defaultValue: 'primary' },
      ],
    },
  ],
})
