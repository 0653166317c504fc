import type { Field } from 'payload'

const types = [
  { value: 'text', label: 'Short text' }, { value: 'textarea', label: 'Long text' }, { value: 'email', label: 'E-mail' }, { value: 'phone', label: 'Telephone' },
  { value: 'number', label: 'Number' }, { value: 'select', label: 'Choice from a list' }, { value: 'radio', label: 'Choice, all shown' },
  { value: 'checkbox', label: 'Tick box' }, { value: 'date', label: 'Date' }, { value: 'file', label: 'File' },
]

/** One question of a form. */
export const formFieldFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'label', type: 'text', required: true, maxLength: 120, label: 'Question' },
      { name: 'name', type: 'text', required: true, maxLength: 40, label: 'Short name', admin: { description: 'One word, for example “phone”.' }, validate: (value: unknown) => (typeof value === 'string' && /^[a-z][a-zA-Z0-9]{1,39}$/.test(value)) || 'Use letters and digits, starting with a lower case letter.' },
      { name: 'type', type: 'select', required: true, defaultValue: 'text', options: types, label: 'Kind of answer' },
    ],
  },
  { type: 'row', fields: [{ name: 'required', type: 'checkbox', label: 'Must be answered' }, { name: 'width', type: 'select', options: [{ value: 'full', label: 'Whole line' }, { value: 'half', label: 'Half a line' }], defaultValue: 'full' }] },
  { name: 'help', type: 'text', maxLength: 200, label: 'Help under the question' },
  { name: 'placeholder', type: 'text', maxLength: 100, label: 'Example inside the box' },
  {
    name: 'options', type: 'array', maxRows: 40, label: 'Choices', labels: { singular: 'Choice', plural: 'Choices' },
    admin: { initCollapsed: true, condition: (_, siblings) => siblings?.type === 'select' || siblings?.type === 'radio', components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['label'], fallback: 'Choice' } } } },
    fields: [{ type: 'row', fields: [{ name: 'label', type: 'text', required: true, maxLength: 80 }, { name: 'value', type: 'text', required: true, maxLength: 60 }] }],
  },
  { type: 'row', fields: [{ name: 'min', type: 'number', label: 'At least' }, { name: 'max', type: 'number', label: 'At most' }], admin: { condition: (_, siblings) => siblings?.type === 'number' } },
  {
    type: 'row',
    fields: [
      { name: 'showWhenField', type: 'text', maxLength: 40, label: 'Only when question', admin: { description: 'Name of an earlier question.' } },
      { name: 'showWhenEquals', type: 'text', maxLength: 80, label: 'has the answer', admin: { description: '“true” for a ticked box.' } },
    ],
  },
]
