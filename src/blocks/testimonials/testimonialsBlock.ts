import type { Block } from 'payload'
import { headingField } from '../shared/headingField'

export const testimonialsBlock: Block = {
  slug: 'testimonials',
  interfaceName: 'TestimonialsBlock',
  fields: [
    headingField(),
    {
      name: 'items',
      type: 'array',
      minRows: 1,
      maxRows: 24,
      fields: [
        { name: 'quote', type: 'textarea', required: true, maxLength: 400 },
        { name: 'name', type: 'text', required: true, maxLength: 60 },
        { name: 'role', type: 'text', maxLength: 80 },
        { name: 'rating', type: 'number', min: 1, max: 5 },
      ],
    },
  ],
}
