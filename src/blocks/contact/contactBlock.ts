import type { Block } from 'payload'
import { headingField, textField } from '../shared/headingField'

/** Address, telephone, opening hours (with "open now") and a drawn map, all from the tenant's profile. */
export const contactBlock: Block = {
  slug: 'contact',
  interfaceName: 'ContactBlock',
  labels: { singular: 'Map and hours', plural: 'Map and hours' },
  fields: [headingField(true), textField(), { name: 'showMap', type: 'checkbox', defaultValue: true }, { name: 'showHours', type: 'checkbox', defaultValue: true }],
}
