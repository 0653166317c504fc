import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const donationPledge: TemplatePart<'forms'>[number] = {
  slug: 'donation-pledge',
  title: 'Pledge a gift',
  intro:
    'For gifts by check, stock, a donor-advised fund, payroll or a will. Nothing is charged here; June Kettleman writes back with what she needs and nothing more.',
  department: 'finance',
  priority: 'normal',
  customerJourney: 'purchase',
  submitLabel: 'Send my pledge',
  confirmation:
    'Thank you. June will write within two working days with the details for your kind of gift. A pledge is a promise, not a debt; you may change it at any time.',
  steps: [
    {
      title: 'The gift',
      fields: [
        {
          name: 'kind',
          type: 'radio',
          label: 'How would you like to give?',
          required: true,
          options: [
            { value: 'check', label: 'Check' },
            { value: 'stock', label: 'Stock or mutual fund shares' },
            { value: 'daf', label: 'Donor-advised fund' },
            { value: 'employer', label: 'Payroll gift or employer match' },
            { value: 'will', label: 'A gift in my will' },
          ],
        },
        {
          name: 'amount',
          type: 'number',
          label: 'Amount in dollars, if you know it',
          min: 5,
          max: 1000000,
          width: 'half',
        },
        { name: 'expectedOn', type: 'date', label: 'When it might reach us', width: 'half' },
        {
          name: 'fundName',
          type: 'text',
          label: 'Name of the fund and its sponsor',
          showWhen: { field: 'kind', equals: 'daf' },
        },
        {
          name: 'employer',
          type: 'text',
          label: 'Employer',
          showWhen: { field: 'kind', equals: 'employer' },
        },
        {
          name: 'purpose',
          type: 'select',
          label: 'What should it go to?',
          options: [
            { value: 'where-needed', label: 'Where it is needed most' },
            { value: 'innocence', label: 'Wrongful conviction review' },
            { value: 'housing', label: 'Tenants’ defense' },
            { value: 'accompaniment', label: 'Court accompaniment' },
          ],
        },
      ],
    },
    {
      title: 'You',
      fields: [
        { name: 'name', type: 'text', label: 'Name for the receipt', required: true, width: 'half' },
        { name: 'email', type: 'email', label: 'E-mail', required: true, width: 'half' },
        {
          name: 'listing',
          type: 'radio',
          label: 'In the annual report, list me as',
          options: [
            { value: 'name', label: 'My name' },
            { value: 'other-name', label: 'Another name or in memory of someone' },
            { value: 'anonymous', label: 'Anonymous' },
          ],
        },
        {
          name: 'listedAs',
          type: 'text',
          label: 'The words to print',
          showWhen: { field: 'listing', equals: 'other-name' },
        },
      ],
    },
  ],
}
