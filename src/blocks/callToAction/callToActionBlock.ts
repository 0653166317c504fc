import type { Block } from 'payload'
import { tenantUpload } from '@/fields/tenantUpload'
import { actionsField } from '../shared/actionsField'
import { headingField, textField } from '../shared/headingField'

export const callToActionBlock: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  fields: [headingField(true), textField(), actionsField(2), tenantUpload({ name: 'image' })],
}
