import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const pricing: TemplatePart<'pages'>[number] = {
  slug: 'pricing',
  title: 'Pricing',
  description: 'Every price on one page, in US dollars before tax: what is fixed, what moves a “from” price, running costs and payment terms.',
  image: 'hero-pricing',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Pricing',
      heading: 'Every price, on one page.',
      text: 'US dollars, before tax. Fixed means fixed: if we misjudge the effort, that is our loss. Running costs go to your own accounts, without a markup.',
      image: 'hero-pricing',
      layout: 'split',
      actions: [{ label: 'Ask for a fixed quote', href: '/forms/project-brief' }],
    },
    {
      blockType: 'table',
      heading: 'Advice and training',
      columns: ['Service', 'Price', 'Takes'],
      rows: [
        ['Discovery call', 'Free', '30 minutes'],
        ['Advice hour', '$210, or $945 for five', '60 minutes each'],
        ['Automation audit, one team', '$1,900', '2 weeks'],
        ['Automation audit, up to three teams', '$3,600', '2 weeks'],
        ['Prompt and evaluation review', '$1,450, or $3,300 for up to three assistants', '8 business days'],
        ['Training workshop', '$1,500 half day, $2,600 full day', '3 or 6 hours, up to 12 people'],
      ],
    },
    {
      blockType: 'table',
      heading: 'Builds and agents',
      caption: 'All with acceptance tests, runbook, handover and 30 days of free fixes.',
      columns: ['Service', 'Price', 'What moves it'],
      rows: [
        ['Workflow build sprint', '$4,800 two weeks, $8,900 four weeks', 'Nothing: fixed'],
        ['Document extraction pipeline', 'from $6,200 one type, from $9,400 up to four', 'Over 40 fields, handwriting, languages, export without an API'],
        ['CRM integration', 'from $3,400 one way, from $5,200 two way', 'No public API, over four record types, history'],
        ['Data clean-up', 'from $1,600 to 10,000 records, from $2,900 to 50,000', 'Number of sources, share of doubtful merges'],
        ['Customer-support agent', 'from $5,400 drafts only, from $7,500 drafts and sends', 'Over two channels, over three systems, a third language'],
        ['Voice agent set-up', 'from $3,900 after hours, from $5,900 front desk', 'Second calendar, over two languages, over five call types'],
      ],
    },
    {
      blockType: 'features',
      heading: 'Care plans',
      text: 'For up to three automations, month to month. Cancel before the next billing date.',
      layout: 'grid',
      items: [
        { icon: 'eye', title: 'Watch: $450 a month', text: 'Monitoring, weekly test run, monthly report. Response in four business hours. For workflows your own team can repair.', href: '/products/monthly-care-plan' },
        { icon: 'wrench', title: 'Maintain: $950 a month', text: 'As Watch, plus three hours of changes and a two-hour response, day and night, if something stops. For agents that talk to customers.', href: '/products/monthly-care-plan' },
        { icon: 'trending-up', title: 'Improve: $1,900 a month', text: 'As Maintain, plus eight hours of changes, a monthly working session and a one-hour response. For a business that leans on it.', href: '/products/monthly-care-plan' },
      ],
    },
    {
      blockType: 'table',
      heading: 'Running costs, typical',
      caption: 'Paid by you to the providers. We set a spending limit on every key and report the measured figure at handover.',
      columns: ['What', 'Typical', 'At volume'],
      rows: [
        ['Support reply', '2 to 6 cents', '900 a month: about $20 to $55'],
        ['Document', '2 to 8 cents', '2,000 a month: about $40 to $160'],
        ['Voice minute', '10 to 20 cents', '800 minutes: about $80 to $160'],
        ['Hosting of a workflow', '$5 to $40 a month', 'Rarely more'],
      ],
    },
    {
      blockType: 'richText',
      content: `## Paying

- Under $2,000, bookings and care plans: on order, by card or bank transfer.
- Above: **40%** at the start, **40%** when the acceptance tests pass, **20%** thirty days after go-live.
- Invoices are due in 15 days. Ontario clients are charged 13% HST, other provinces their own rate; services to clients outside Canada are normally zero-rated.
- Registered charities and non-profits under 50 people: 15% off builds, no forms beyond your registration number.

## What is not in the price

Licences of your software, model and telephony costs, travel outside the GTA (at cost, agreed first), and legal advice. Changes to the scope are priced in writing before they are worked.`,
    },
    { blockType: 'faq', heading: 'About money', topic: 'Pricing', limit: 6 },
    {
      blockType: 'callToAction',
      heading: 'Want a number for your case?',
      text: 'A brief and one sample are enough. You get a fixed price, a range or a precise question within two business days.',
      actions: [{ label: 'Send a project brief', href: '/forms/project-brief' }],
    },
  ],
}
