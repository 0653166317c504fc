import type { Block } from 'payload'
import { tenantRelation } from '@/fields/tenantRelation'
import { headingField, textField } from '../shared/headingField'

export const formBlock: Block = {
  slug: 'form',
  interfaceName: 'FormBlock',
  fields: [tenantRelation({ name: 'form', to: 'forms', required: true }), headingField(), textField()],
}
