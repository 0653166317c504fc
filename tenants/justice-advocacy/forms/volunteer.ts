import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const volunteer: TemplatePart<'forms'>[number] = {
  slug: 'volunteer',
  title: 'Volunteer with us',
  intro:
    'No legal background needed for most roles. Four short steps, about five minutes. Priya Lindqvist reads each application and writes back within a week.',
  department: 'operations',
  priority: 'normal',
  customerJourney: 'consideration',
  submitLabel: 'Send my application',
  confirmation:
    'Thank you for offering your time. Priya will write to you within a week with a date for a half-hour conversation and the next training.',
  steps: [
    {
      title: 'You',
      fields: [
        { name: 'name', type: 'text', label: 'Name', required: true, width: 'half' },
        { name: 'pronouns', type: 'text', label: 'Pronouns', width: 'half' },
        { name: 'email', type: 'email', label: 'E-mail', required: true, width: 'half' },
        { name: 'phone', type: 'phone', label: 'Phone', width: 'half' },
        {
          name: 'adult',
          type: 'checkbox',
          label: 'I am 18 or older',
          help: 'Court watchers may be 16 with a guardian’s consent; write to us first.',
          required: true,
        },
      ],
    },
    {
      title: 'The work',
      fields: [
        {
          name: 'role',
          type: 'radio',
          label: 'Which role draws you most?',
          required: true,
          options: [
            { value: 'court-watch', label: 'Court watcher' },
            { value: 'accompaniment', label: 'Court companion' },
            { value: 'intake', label: 'Intake and letters' },
            { value: 'case-review', label: 'Case file reader' },
            { value: 'interpreter', label: 'Interpreter' },
            { value: 'professional', label: 'Lawyer, paralegal or expert, pro bono' },
          ],
        },
        {
          name: 'mornings',
          type: 'select',
          label: 'How many weekday mornings a month?',
          help: 'Most dockets we watch start at 8:30 or 9 am.',
          showWhen: { field: 'role', equals: 'court-watch' },
          options: [
            { value: 'one', label: 'One' },
            { value: 'two', label: 'Two' },
            { value: 'four', label: 'Four or more' },
          ],
        },
        {
          name: 'canTravel',
          type: 'radio',
          label: 'Can you get to Hillsboro or Oregon City as well as Portland?',
          showWhen: { field: 'role', equals: 'accompaniment' },
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'portland-only', label: 'Portland only' },
          ],
        },
        {
          name: 'languages',
          type: 'text',
          label: 'Languages, and any court certification',
          showWhen: { field: 'role', equals: 'interpreter' },
        },
        {
          name: 'barNumber',
          type: 'text',
          label: 'Bar number or field of expertise',
          showWhen: { field: 'role', equals: 'professional' },
        },
        {
          name: 'resume',
          type: 'file',
          label: 'Résumé or curriculum vitae',
          showWhen: { field: 'role', equals: 'professional' },
        },
      ],
    },
    {
      title: 'Conflicts and care',
      fields: [
        {
          name: 'conflict',
          type: 'radio',
          label: 'Do you work for a court, prosecutor, police, landlord or manager?',
          help: 'It rarely rules anyone out; we need to keep some files apart.',
          required: true,
          options: [
            { value: 'no', label: 'No' },
            { value: 'yes', label: 'Yes' },
          ],
        },
        {
          name: 'conflictDetail',
          type: 'textarea',
          label: 'Where, and in what role?',
          showWhen: { field: 'conflict', equals: 'yes' },
        },
        {
          name: 'support',
          type: 'textarea',
          label: 'Anything that would make the work easier for you?',
          help: 'Access, child care, fares, a quiet role: we have arranged all of these.',
        },
      ],
    },
    {
      title: 'Why',
      fields: [
        { name: 'why', type: 'textarea', label: 'What brings you here?', required: true },
        {
          name: 'startFrom',
          type: 'date',
          label: 'You could start from',
          width: 'half',
        },
        {
          name: 'confidentiality',
          type: 'checkbox',
          label: 'I will sign the confidentiality agreement before I see any file',
          required: true,
        },
      ],
    },
  ],
}
