import type { Block } from 'payload'
import { actionsField } from '../shared/actionsField'
import { headingField } from '../shared/headingField'

export const postListBlock: Block = {
  slug: 'postList',
  interfaceName: 'PostListBlock',
  fields: [
    headingField(),
    { name: 'category', type: 'text', admin: { description: 'Only this category; empty for the newest of all.' } },
    { name: 'limit', type: 'number', min: 1, max: 12, defaultValue: 3 },
    { name: 'layout', type: 'select', options: ['cards', 'list', 'lead'], defaultValue: 'cards' },
    actionsField(1),
  ],
}
