import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const support: TemplatePart<'pages'>[number] = {
  slug: 'support',
  title: 'Support center',
  description: 'How to reach Celersoft support, response times by plan and priority, and what to prepare before you open a ticket.',
  image: 'support-desk',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Support center',
      heading: 'An engineer, a ticket number and a time',
      text: 'Support is staffed by engineers in Austin. There is no first line that reads from a script; the person who answers can read your configuration and change it with your consent.',
      image: 'support-desk',
      layout: 'split',
      actions: [
        { label: 'Open a support ticket', href: '/forms/support-ticket' },
        { label: 'Premium Support', href: '/products/premium-support', style: 'secondary' },
      ],
    },
    {
      blockType: 'notice',
      tone: 'urgent',
      heading: 'Work has stopped?',
      text: 'Open a ticket with Priority 1 and call +1 512 555 0148 during office hours. Premium Support customers call +1 512 555 0191 at any hour.',
      action: { label: 'Open a Priority 1 ticket', href: '/forms/support-ticket' },
    },
    {
      blockType: 'table',
      heading: 'Response times',
      caption: 'Business hours are Monday to Friday, 8:00 to 18:00 Central Time, except US federal holidays.',
      columns: ['Priority', 'Standard', 'Premium Business', 'Premium Enterprise'],
      rows: [
        ['1: work has stopped', '4 business hours', '1 hour, at any hour', '30 minutes, at any hour'],
        ['2: an important function fails', '1 business day', '4 business hours', '2 hours, at any hour'],
        ['3: question or minor fault', '2 business days', '1 business day', '8 business hours'],
        ['Progress report on Priority 1', 'Every 4 hours', 'Every hour', 'Every 30 minutes'],
      ],
    },
    {
      blockType: 'features',
      heading: 'Before you write',
      text: 'Three details shorten most tickets by a day.',
      layout: 'numbered',
      items: [
        { icon: 'hash', title: 'The record', text: 'The number of the work order, inspection or message. It is in the title of each screen.' },
        { icon: 'clock-3', title: 'The time', text: 'When it happened, with the time zone, so that we can find it in the log.' },
        { icon: 'stethoscope', title: 'The diagnostic file', text: 'In Mobile: Settings, Diagnostics, Create file. It contains no photographs and no customer names.' },
      ],
    },
    { blockType: 'form', form: 'support-ticket', heading: 'Open a ticket', text: 'The reply arrives by e-mail and in this conversation.' },
    { blockType: 'faq', heading: 'Support questions', topic: 'Support', limit: 5 },
    { blockType: 'contact', heading: 'Office and telephone', text: 'Visitors are welcome by appointment.', showMap: true, showHours: true },
  ],
}
