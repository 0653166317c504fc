import type { Block } from 'payload'
import { headingField } from '../shared/headingField'

/** Questions and answers from the tenant's list, all or of one topic. */
export const faqBlock: Block = {
  slug: 'faq',
  interfaceName: 'FaqBlock',
  labels: { singular: 'Questions', plural: 'Questions' },
  fields: [headingField(true), { name: 'topic', type: 'text', admin: { description: 'Only this topic; empty for all.' } }, { name: 'limit', type: 'number', min: 1, max: 40, defaultValue: 40 }],
}
