import type { Block } from 'payload'
import { richTextField } from '@/fields/richTextField'

export const richTextBlock: Block = {
  slug: 'richText',
  interfaceName: 'RichTextBlock',
  labels: { singular: 'Text', plural: 'Texts' },
  fields: [richTextField({ name: 'content', required: true }), { name: 'width', type: 'select', options: ['reading', 'wide'], defaultValue: 'reading' }],
}
