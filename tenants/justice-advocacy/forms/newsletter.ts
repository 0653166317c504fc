import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const newsletter: TemplatePart<'forms'>[number] = {
  slug: 'newsletter',
  title: 'Subscribe to The Docket',
  intro: 'One letter a month: what happened in court, one explainer, and what we need. No appeals dressed as news.',
  department: 'marketing',
  priority: 'low',
  customerJourney: 'retention',
  submitLabel: 'Subscribe',
  confirmation: 'You are on the list. The next issue comes on the first Thursday of the month; every issue has an unsubscribe link.',
  steps: [
    {
      title: 'Your subscription',
      fields: [
        { name: 'email', type: 'email', label: 'E-mail', required: true },
        { name: 'name', type: 'text', label: 'Name, if you like', width: 'half' },
        {
          name: 'edition',
          type: 'select',
          label: 'Edition',
          width: 'half',
          options: [
            { value: 'email-english', label: 'E-mail, English' },
            { value: 'email-spanish', label: 'E-mail, Spanish' },
            { value: 'paper', label: 'On paper, by post' },
          ],
        },
        {
          name: 'address',
          type: 'textarea',
          label: 'Postal address',
          help: 'We mail into Oregon prisons and jails too; give name, SID number and facility.',
          showWhen: { field: 'edition', equals: 'paper' },
        },
      ],
    },
  ],
}
