import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const forms: TemplatePart<'forms'> = [
  {
    slug: 'wholesale',
    title: 'Wholesale account application',
    intro: 'For garden centers, plant shops, landscapers and designers. Four short steps, about five minutes. June answers within two working days with your price list.',
    department: 'sales',
    priority: 'high',
    customerJourney: 'consideration',
    submitLabel: 'Send application',
    confirmation: 'Thank you. Your application is on June’s desk. You will have an answer and a price list within two working days; if we need anything more we will call.',
    steps: [
      {
        title: 'Your business',
        fields: [
          { name: 'businessName', type: 'text', label: 'Business name', required: true },
          {
            name: 'businessType',
            type: 'select',
            label: 'What kind of business?',
            required: true,
            width: 'half',
            options: [
              { value: 'garden-center', label: 'Garden center or nursery' },
              { value: 'plant-shop', label: 'Plant or gift shop' },
              { value: 'landscaper', label: 'Landscaper or designer' },
              { value: 'florist', label: 'Florist or event studio' },
              { value: 'other', label: 'Something else' },
            ],
          },
          { name: 'yearsOpen', type: 'number', label: 'Years in business', min: 0, max: 150, width: 'half' },
          { name: 'businessOther', type: 'text', label: 'Tell us what you do', required: true, showWhen: { field: 'businessType', equals: 'other' } },
          {
            name: 'licenseNumber',
            type: 'text',
            label: 'Contractor license number',
            help: 'Arizona ROC number, if your work needs one.',
            showWhen: { field: 'businessType', equals: 'landscaper' },
          },
          { name: 'webPage', type: 'text', label: 'Website or social page', placeholder: 'So that we can see your shop' },
        ],
      },
      {
        title: 'Who we talk to',
        fields: [
          { name: 'contactName', type: 'text', label: 'Your name', required: true, width: 'half' },
          { name: 'contactRole', type: 'text', label: 'Your role', width: 'half' },
          { name: 'email', type: 'email', label: 'Email', required: true, width: 'half' },
          { name: 'phone', type: 'phone', label: 'Phone', required: true, width: 'half' },
          { name: 'deliveryAddress', type: 'textarea', label: 'Delivery address', required: true, help: 'Note a dock, a gate code or “no trailers” here.' },
        ],
      },
      {
        title: 'Tax',
        fields: [
          {
            name: 'taxStatus',
            type: 'radio',
            label: 'How will you buy?',
            required: true,
            options: [
              { value: 'resale', label: 'For resale, tax exempt' },
              { value: 'taxable', label: 'For our own use, taxable' },
            ],
          },
          {
            name: 'resaleNumber',
            type: 'text',
            label: 'Transaction privilege tax or seller’s permit number',
            required: true,
            showWhen: { field: 'taxStatus', equals: 'resale' },
          },
          {
            name: 'resaleCertificate',
            type: 'file',
            label: 'Resale certificate',
            help: 'Arizona Form 5000A or your state’s equivalent, signed. PDF or photo.',
            required: true,
            showWhen: { field: 'taxStatus', equals: 'resale' },
          },
        ],
      },
      {
        title: 'What you need',
        fields: [
          {
            name: 'volume',
            type: 'select',
            label: 'Likely size of an order',
            required: true,
            width: 'half',
            options: [
              { value: 'under-500', label: 'Under $500' },
              { value: '500-2000', label: '$500 to $2,000' },
              { value: '2000-10000', label: '$2,000 to $10,000' },
              { value: 'over-10000', label: 'More than $10,000' },
            ],
          },
          { name: 'firstOrder', type: 'date', label: 'When would you like the first order?', width: 'half' },
          { name: 'wants', type: 'textarea', label: 'Which plants and sizes?', placeholder: 'For example: 4 in mixed cacti, 20 flats a month' },
          { name: 'retailOnly', type: 'checkbox', label: 'We agree not to resell at below retail price online', required: false },
        ],
      },
    ],
  },
  {
    slug: 'plant-help',
    title: 'Ask about a sick plant',
    intro: 'Tell us what you see and send one clear photo of the whole plant, pot included. It is free, whether you bought it from us or not.',
    department: 'support',
    customerJourney: 'retention',
    submitLabel: 'Ask the growers',
    confirmation: 'Got it. A grower will look at your plant and write back within one working day. Until then: do not water it.',
    steps: [
      {
        title: 'Your plant',
        fields: [
          { name: 'plantName', type: 'text', label: 'Which plant is it?', help: '“No idea” is a fine answer.', required: true, width: 'half' },
          {
            name: 'location',
            type: 'select',
            label: 'Where does it live?',
            required: true,
            width: 'half',
            options: [
              { value: 'sunny-window', label: 'Sunny window' },
              { value: 'other-window', label: 'Window without direct sun' },
              { value: 'away-from-window', label: 'Away from a window' },
              { value: 'outdoor-pot', label: 'Outdoors in a pot' },
              { value: 'in-ground', label: 'Outdoors in the ground' },
            ],
          },
          { name: 'townAndState', type: 'text', label: 'Town and state', help: 'For frost and humidity.', required: true, showWhen: { field: 'location', equals: 'in-ground' } },
          {
            name: 'watering',
            type: 'radio',
            label: 'How often do you water it?',
            required: true,
            options: [
              { value: 'weekly', label: 'Weekly or more' },
              { value: 'two-weeks', label: 'About every two weeks' },
              { value: 'monthly', label: 'Monthly or less' },
              { value: 'not-sure', label: 'Not sure' },
            ],
          },
          { name: 'problem', type: 'textarea', label: 'What has changed, and since when?', required: true },
          { name: 'photo', type: 'file', label: 'Photo of the whole plant', help: 'Daylight, pot in the picture. JPG, PNG or HEIC up to 10 MB.', required: true },
          { name: 'boughtHere', type: 'checkbox', label: 'I bought it from Hays Cactus Farm' },
          { name: 'orderNumber', type: 'text', label: 'Order number or about when', required: true, showWhen: { field: 'boughtHere', equals: true } },
          { name: 'name', type: 'text', label: 'Your name', required: true, width: 'half' },
          { name: 'email', type: 'email', label: 'Email', required: true, width: 'half' },
        ],
      },
    ],
  },
  {
    slug: 'visit',
    title: 'Group visit or workshop',
    intro: 'School classes, garden clubs, birthdays and team mornings. Tell us who is coming and we answer with dates within two working days.',
    department: 'operations',
    customerJourney: 'consideration',
    submitLabel: 'Ask for a date',
    confirmation: 'Thank you. Lupe looks after the visit calendar and will write with two or three possible mornings within two working days.',
    steps: [
      {
        title: 'Your group',
        fields: [
          {
            name: 'kind',
            type: 'radio',
            label: 'What would you like?',
            required: true,
            options: [
              { value: 'tour', label: 'Guided walk, 60 minutes' },
              { value: 'workshop', label: 'Private workshop, 2 hours' },
              { value: 'school', label: 'School visit' },
            ],
          },
          { name: 'people', type: 'number', label: 'How many people?', min: 6, max: 40, required: true, width: 'half' },
          { name: 'preferredDate', type: 'date', label: 'Preferred date', help: 'Wednesday to Saturday mornings.', required: true, width: 'half' },
          { name: 'grade', type: 'text', label: 'Which grade?', required: true, showWhen: { field: 'kind', equals: 'school' } },
          {
            name: 'topic',
            type: 'select',
            label: 'Workshop topic',
            required: true,
            showWhen: { field: 'kind', equals: 'workshop' },
            options: [
              { value: 'repotting', label: 'Repotting and propagation' },
              { value: 'dish-garden', label: 'Plant a dish garden' },
              { value: 'grafting', label: 'Grafting' },
            ],
          },
        ],
      },
      {
        title: 'You',
        fields: [
          { name: 'name', type: 'text', label: 'Your name', required: true, width: 'half' },
          { name: 'organization', type: 'text', label: 'Group or organization', width: 'half' },
          { name: 'email', type: 'email', label: 'Email', required: true, width: 'half' },
          { name: 'phone', type: 'phone', label: 'Phone on the day', width: 'half' },
          { name: 'access', type: 'textarea', label: 'Anything we should plan for?', help: 'Wheelchairs, strollers, a bus, allergies, a birthday.' },
        ],
      },
    ],
  },
]
