import type { Block } from 'payload'
import { tenantUpload } from '@/fields/tenantUpload'
import { actionsField } from '../shared/actionsField'
import { headingField, textField } from '../shared/headingField'

/** The first thing a visitor sees: what the business does, in one sentence, with one action. */
export const heroBlock: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  fields: [
    { name: 'eyebrow', type: 'text', maxLength: 60 },
    headingField(true),
    textField(),
    tenantUpload({ name: 'image' }),
    { name: 'layout', type: 'select', options: ['split', 'full', 'plain'], defaultValue: 'split', required: true },
    actionsField(3),
  ],
}
