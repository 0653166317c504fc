import type { Block } from 'payload'
import { headingField } from '../shared/headingField'

export const tableBlock: Block = {
  slug: 'table',
  interfaceName: 'TableBlock',
  fields: [
    headingField(),
    { name: 'caption', type: 'text', maxLength: 160 },
    { name: 'columns', type: 'array', minRows: 2, maxRows: 8, fields: [{ name: 'label', type: 'text', required: true, maxLength: 40 }] },
    { name: 'rows', type: 'array', minRows: 1, maxRows: 60, fields: [{ name: 'cells', type: 'array', maxRows: 8, fields: [{ name: 'text', type: 'text', maxLength: 200 }] }] },
  ],
}
