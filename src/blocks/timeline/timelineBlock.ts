import type { Block } from 'payload'
import { headingField } from '../shared/headingField'

export const timelineBlock: Block = {
  slug: 'timeline',
  interfaceName: 'TimelineBlock',
  fields: [
    headingField(),
    {
      name: 'items',
      type: 'array',
      minRows: 2,
      maxRows: 40,
      fields: [
        { name: 'date', type: 'text', required: true, maxLength: 30 },
        { name: 'title', type: 'text', required: true, maxLength: 90 },
        { name: 'text', type: 'textarea', maxLength: 600 },
      ],
    },
  ],
}
