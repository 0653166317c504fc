import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const forms: TemplatePart<'forms'> = [
  {
    slug: 'discovery-call',
    title: 'Book a discovery call',
    intro:
      'Thirty minutes with an engineer, free. Three short steps so that we arrive prepared. If automation is the wrong answer, we will say so on the call.',
    department: 'sales',
    priority: 'high',
    customerJourney: 'consideration',
    submitLabel: 'Request the call',
    confirmation:
      'Thank you. An engineer reads this today (Monday to Friday) and sends you two or three times to choose from. Nothing to prepare: a screen share of the current process is plenty.',
    steps: [
      {
        title: 'The work',
        fields: [
          {
            name: 'processKind',
            type: 'radio',
            label: 'What takes the time today?',
            required: true,
            options: [
              { value: 'documents', label: 'Reading and typing documents' },
              { value: 'messages', label: 'Answering e-mail or chat' },
              { value: 'calls', label: 'Answering the phone' },
              { value: 'systems', label: 'Copying data between systems' },
              { value: 'unsure', label: 'Not sure yet' },
            ],
          },
          {
            name: 'documentsPerMonth',
            type: 'number',
            label: 'Documents per month, roughly',
            min: 0,
            max: 1000000,
            showWhen: { field: 'processKind', equals: 'documents' },
            width: 'half',
          },
          {
            name: 'messagesPerMonth',
            type: 'number',
            label: 'Messages per month, roughly',
            min: 0,
            max: 1000000,
            showWhen: { field: 'processKind', equals: 'messages' },
            width: 'half',
          },
          {
            name: 'callsPerMonth',
            type: 'number',
            label: 'Calls per month, roughly',
            help: 'Missed calls included, if your phone system counts them.',
            min: 0,
            max: 1000000,
            showWhen: { field: 'processKind', equals: 'calls' },
            width: 'half',
          },
          {
            name: 'systemsInvolved',
            type: 'text',
            label: 'Which systems?',
            placeholder: 'CRM, accounting, spreadsheet …',
            showWhen: { field: 'processKind', equals: 'systems' },
          },
          {
            name: 'processDescription',
            type: 'textarea',
            label: 'Describe it as you would to a new hire',
            help: 'Who starts it, what they look at, what they decide, where the result goes.',
            required: true,
          },
        ],
      },
      {
        title: 'The limits',
        fields: [
          {
            name: 'personalData',
            type: 'radio',
            label: 'Does it touch personal data?',
            required: true,
            options: [
              { value: 'no', label: 'No' },
              { value: 'yes', label: 'Yes: names, contacts, orders' },
              { value: 'sensitive', label: 'Yes: health, finance or children' },
            ],
          },
          {
            name: 'sensitiveDetails',
            type: 'textarea',
            label: 'What kind of sensitive data, and which rules apply?',
            help: 'For example PHIPA, HIPAA or a client contract. Please do not paste the data itself.',
            required: true,
            showWhen: { field: 'personalData', equals: 'sensitive' },
          },
          {
            name: 'budget',
            type: 'select',
            label: 'Budget for a first project (USD)',
            options: [
              { value: 'under-3000', label: 'Under $3,000' },
              { value: '3000-to-8000', label: '$3,000 to $8,000' },
              { value: '8000-to-20000', label: '$8,000 to $20,000' },
              { value: 'over-20000', label: 'Over $20,000' },
              { value: 'not-set', label: 'Not set yet' },
            ],
            width: 'half',
          },
          { name: 'neededBy', type: 'date', label: 'Needed by, if there is a date', width: 'half' },
        ],
      },
      {
        title: 'You',
        fields: [
          { name: 'fullName', type: 'text', label: 'Your name', required: true, width: 'half' },
          { name: 'company', type: 'text', label: 'Company', required: true, width: 'half' },
          { name: 'email', type: 'email', label: 'Work e-mail', required: true, width: 'half' },
          { name: 'phone', type: 'phone', label: 'Phone', width: 'half' },
          {
            name: 'callFormat',
            type: 'radio',
            label: 'How shall we talk?',
            required: true,
            options: [
              { value: 'video', label: 'Video with screen share' },
              { value: 'phone', label: 'Phone' },
              { value: 'studio', label: 'At the studio in Toronto' },
            ],
          },
        ],
      },
    ],
  },
  {
    slug: 'project-brief',
    title: 'Send a project brief',
    intro:
      'Already know what you need? Send the brief and we answer within two business days with a fixed price, a range, or the questions that stand between us and one.',
    department: 'sales',
    priority: 'normal',
    customerJourney: 'purchase',
    submitLabel: 'Send the brief',
    confirmation:
      'Your brief has arrived. Within two business days an engineer replies with a price or with precise questions. Attached files are seen by our four people only and deleted after 90 days if we do not work together.',
    steps: [
      {
        title: 'The project',
        fields: [
          { name: 'projectTitle', type: 'text', label: 'Working title', placeholder: 'Supplier invoices into the ERP', required: true },
          {
            name: 'service',
            type: 'select',
            label: 'Closest service',
            required: true,
            options: [
              { value: 'audit', label: 'Automation audit' },
              { value: 'sprint', label: 'Workflow build sprint' },
              { value: 'documents', label: 'Document extraction pipeline' },
              { value: 'support-agent', label: 'Customer-support agent' },
              { value: 'voice-agent', label: 'Voice agent' },
              { value: 'crm', label: 'CRM integration or data clean-up' },
              { value: 'other', label: 'Something else' },
            ],
            width: 'half',
          },
          { name: 'startBy', type: 'date', label: 'Preferred start', width: 'half' },
          { name: 'goal', type: 'textarea', label: 'What must be true when we are done?', help: 'A number is best: hours, minutes, error rate, missed calls.', required: true },
          { name: 'brief', type: 'file', label: 'Brief, process map or sample document', help: 'PDF, image, spreadsheet or text, up to 10 MB. Black out personal data first.' },
        ],
      },
      {
        title: 'Systems and people',
        fields: [
          { name: 'systems', type: 'textarea', label: 'Systems involved', placeholder: 'Names and versions, and whether you have admin access', required: true },
          { name: 'hasDecisionMaker', type: 'checkbox', label: 'I can approve the budget myself' },
          { name: 'fullName', type: 'text', label: 'Your name', required: true, width: 'half' },
          { name: 'company', type: 'text', label: 'Company', required: true, width: 'half' },
          { name: 'email', type: 'email', label: 'Work e-mail', required: true, width: 'half' },
          { name: 'phone', type: 'phone', label: 'Phone', width: 'half' },
          { name: 'needsNda', type: 'checkbox', label: 'Please send a mutual NDA before we talk details' },
        ],
      },
    ],
  },
  {
    slug: 'support',
    title: 'Support for running automations',
    intro: 'For clients. If something we built is misbehaving, tell us what you saw. Urgent faults also ring the on-call engineer when your care plan covers them.',
    department: 'support',
    priority: 'high',
    customerJourney: 'retention',
    submitLabel: 'Open a ticket',
    confirmation: 'Ticket opened. You get a reply from an engineer within the response time of your care plan, or within one business day without one.',
    steps: [
      {
        title: 'What happened',
        fields: [
          {
            name: 'severity',
            type: 'radio',
            label: 'How bad is it?',
            required: true,
            options: [
              { value: 'stopped', label: 'It stopped, or does harm' },
              { value: 'degraded', label: 'It works, but slowly or wrongly at times' },
              { value: 'question', label: 'A question or a change' },
            ],
          },
          {
            name: 'pauseNow',
            type: 'checkbox',
            label: 'Pause the automation now; we will work by hand',
            showWhen: { field: 'severity', equals: 'stopped' },
          },
          { name: 'automation', type: 'text', label: 'Which automation?', required: true, width: 'half' },
          { name: 'firstSeen', type: 'date', label: 'First seen', width: 'half' },
          { name: 'description', type: 'textarea', label: 'What did you see, and what did you expect?', required: true },
          { name: 'evidence', type: 'file', label: 'Screenshot or log', help: 'Up to 10 MB. Black out personal data first.' },
          { name: 'fullName', type: 'text', label: 'Your name', required: true, width: 'half' },
          { name: 'email', type: 'email', label: 'Work e-mail', required: true, width: 'half' },
        ],
      },
    ],
  },
  {
    slug: 'newsletter',
    title: 'Field notes, monthly',
    intro: 'One e-mail on the first Tuesday of the month: what we built, what it measured, what broke. No launches, no guest offers.',
    department: 'marketing',
    priority: 'low',
    customerJourney: 'awareness',
    submitLabel: 'Subscribe',
    confirmation: 'Almost there: please confirm with the link we have just e-mailed you. You can leave with one click in any issue.',
    steps: [
      {
        title: 'Subscribe',
        fields: [
          { name: 'email', type: 'email', label: 'E-mail', required: true },
          {
            name: 'role',
            type: 'select',
            label: 'You are mostly',
            options: [
              { value: 'owner', label: 'An owner or manager' },
              { value: 'operations', label: 'In operations' },
              { value: 'engineer', label: 'An engineer' },
            ],
          },
          { name: 'consent', type: 'checkbox', label: 'Yes, send me the monthly e-mail from KenDev Inc.', required: true },
        ],
      },
    ],
  },
]
