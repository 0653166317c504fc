import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const home: TemplatePart<'pages'>[number] = {
  slug: 'home',
  title: 'Automation that survives Monday morning',
  description: 'KenDev builds workflows, document pipelines, support and voice agents for small companies. Fixed prices, tests on your own cases, code you own. Toronto.',
  image: 'hero-home',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'AI automation, Toronto',
      heading: 'Automation that survives Monday morning.',
      text: 'We take repetitive work off the desks of small companies: documents, messages, calls, copying between systems. Fixed price, tested on your own cases, and switched off with one click if it ever misbehaves.',
      image: 'hero-home',
      layout: 'full',
      actions: [
        { label: 'Book a discovery call', href: '/forms/discovery-call' },
        { label: 'See the numbers', href: '/case-studies', style: 'secondary' },
      ],
    },
    {
      blockType: 'stats',
      items: [
        { value: '31 → 4.9 h', label: 'keyed per day at a freight forwarder' },
        { value: '27 → 3 %', label: 'calls unanswered at a dental group' },
        { value: '11 min', label: 'median first reply, from 5 h 40 min' },
        { value: '1 in 3', label: 'processes we advise to leave alone' },
      ],
    },
    {
      blockType: 'features',
      heading: 'What we take off your desk',
      text: 'Four kinds of work come back in almost every company of ten to two hundred people.',
      layout: 'rows',
      items: [
        {
          icon: 'file-scan',
          title: 'Reading and typing',
          text: 'Invoices, bills of lading, applications. Read, checked by rules, filed; the doubtful ones go to a person with the page open.',
          href: '/products/document-extraction-pipeline',
        },
        {
          icon: 'message-square',
          title: 'The same forty questions',
          text: 'Order status, stock, returns, opening hours. Drafted from your own policies, sent alone only where the drafts have earned it.',
          href: '/products/customer-support-agent',
        },
        {
          icon: 'phone-call',
          title: 'Ringing out',
          text: 'A line that always answers, books into your real calendar and puts people through when it matters.',
          href: '/products/voice-agent-setup',
        },
        {
          icon: 'workflow',
          title: 'Copy, paste, chase',
          text: 'Quotes, orders, onboarding, renewals: one process a sprint, from trigger to result, across the systems you already have.',
          href: '/products/workflow-build-sprint',
        },
      ],
    },
    { blockType: 'image', image: 'section-pipeline', caption: 'Every build has the same spine: arrive, read, check, decide. People keep the decisions that cost something.', width: 'full' },
    {
      blockType: 'features',
      heading: 'Three rules we do not bend',
      layout: 'numbered',
      items: [
        { title: 'Measure first', text: 'We count cases and time them before we quote. If the sum does not return the price within 18 months, you hear it from us.' },
        { title: 'Doubt goes to a person', text: 'Every result carries its source. What cannot be checked is not guessed; it lands on a screen with a name beside it.' },
        { title: 'Everything can be stopped', text: 'One switch, a page on how to do the work by hand, and code in your repository. You are never locked in by us.' },
      ],
    },
    {
      blockType: 'productGrid',
      heading: 'Services with prices on them',
      text: 'US dollars, before tax. “From” prices say what moves them.',
      featured: true,
      limit: 6,
      action: { label: 'All services', href: '/products', style: 'secondary' },
    },
    {
      blockType: 'testimonials',
      heading: 'In their words',
      items: [
        {
          quote: 'They spent the first week talking us out of two of our three ideas. The third has run since March and my team stopped staying until seven.',
          name: 'Renata Kowalik',
          role: 'Operations director, Harrowgate Freight',
        },
        {
          quote: 'What convinced me was the test calls. They rang our line pretending to be my own patients, dishwasher and all, and sent me the failures before the successes.',
          name: 'Dr. Amrit Sandhu',
          role: 'Owner, Linden Row Dental',
        },
      ],
    },
    {
      blockType: 'postList',
      heading: 'Field notes',
      layout: 'lead',
      limit: 4,
      action: { label: 'All articles', href: '/posts', style: 'secondary' },
    },
    {
      blockType: 'callToAction',
      heading: 'Show us the process nobody wants.',
      text: 'Thirty minutes with an engineer, free. You leave with a rough price, or with a reason to leave it alone.',
      actions: [
        { label: 'Book a discovery call', href: '/forms/discovery-call' },
        { label: 'Send a brief', href: '/forms/project-brief', style: 'secondary' },
      ],
    },
  ],
}
