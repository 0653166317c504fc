import type { Block } from 'payload'
import { headingField } from '../shared/headingField'

export const statsBlock: Block = {
  slug: 'stats',
  interfaceName: 'StatsBlock',
  labels: { singular: 'Figures', plural: 'Figures' },
  fields: [
    headingField(),
    {
      name: 'items',
      type: 'array',
      minRows: 2,
      maxRows: 5,
      fields: [
        { name: 'value', type: 'text', required: true, maxLength: 16 },
        { name: 'label', type: 'text', required: true, maxLength: 60 },
      ],
    },
  ],
}
