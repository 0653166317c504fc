import type { Field } from 'payload'
import { moneyField } from './moneyField'

/** One thing that can be bought: its options, price and stock. */
export const variantFields = (): Field[] => [
  { type: 'row', fields: [{ name: 'title', type: 'text', required: true, maxLength: 60, label: 'Name of the variant' }, { name: 'sku', type: 'text', required: true, maxLength: 40, label: 'Article number' }] },
  {
    type: 'row',
    fields: [
      moneyField({ name: 'price', label: 'Price', required: true }),
      moneyField({ name: 'compareAtPrice', label: 'Price before', description: 'Shown struck through.' }),
      { name: 'stock', type: 'number', min: 0, max: 1_000_000, label: 'In stock', admin: { description: 'Empty: not counted.' } },
    ],
  },
  {
    name: 'options', type: 'array', maxRows: 4, label: 'Choices', labels: { singular: 'Choice', plural: 'Choices' }, admin: { description: 'For example Size: Small.', initCollapsed: true, components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['name', 'value'], fallback: 'Choice' } } } },
    fields: [{ type: 'row', fields: [{ name: 'name', type: 'text', required: true, maxLength: 40 }, { name: 'value', type: 'text', required: true, maxLength: 60 }] }],
  },
]
