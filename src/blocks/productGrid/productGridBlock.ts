import type { Block } from 'payload'
import { actionsField } from '../shared/actionsField'
import { headingField, textField } from '../shared/headingField'

export const productGridBlock: Block = {
  slug: 'productGrid',
  interfaceName: 'ProductGridBlock',
  fields: [
    headingField(),
    textField(),
    {
      type: 'row',
      fields: [
        { name: 'category', type: 'text', admin: { description: 'Only this category; empty for all.' } },
        { name: 'tag', type: 'text', admin: { description: 'Only products with this tag.' } },
        { name: 'featured', type: 'checkbox', label: 'Featured only' },
        { name: 'limit', type: 'number', min: 1, max: 24, defaultValue: 8 },
      ],
    },
    actionsField(1),
  ],
}
