import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const caseStudies: TemplatePart<'pages'>[number] = {
  slug: 'case-studies',
  title: 'Case studies',
  description: 'Three builds with the numbers before and after, what they cost, and what went wrong on the way.',
  image: 'hero-cases',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Case studies',
      heading: 'Numbers before, numbers after, and what broke.',
      text: 'Measured by the client or from system logs, over at least one full month after go-live. Your numbers will differ; that is why we measure yours first.',
      image: 'hero-cases',
      layout: 'full',
    },
    {
      blockType: 'features',
      layout: 'rows',
      items: [
        {
          icon: 'file-scan',
          title: 'Harrowgate Freight: 310 documents a day',
          text: 'Commercial invoices and bills of lading, keyed by hand for 31 hours a day. Now 4.9 hours, with addition as the guard. Mississauga, 38 people.',
          href: '/case-harrowgate-freight',
        },
        {
          icon: 'phone-call',
          title: 'Linden Row Dental: the unanswered quarter',
          text: 'Three clinics lost 27% of their calls. A front-desk line took that to 3% and books hygiene visits into the real calendar. Hamilton, 41 people.',
          href: '/case-linden-row-dental',
        },
        {
          icon: 'message-square',
          title: 'Tessel Tile Supply: from tomorrow to 11 minutes',
          text: '900 messages a month on stock, orders and grout. 46% answered without a person, and two wrong in 1,242. Kitchener, 24 people.',
          href: '/case-tessel-tile',
        },
      ],
    },
    {
      blockType: 'table',
      heading: 'Side by side',
      caption: 'Third full month after go-live, except accuracy, which was measured before release. US dollars before tax.',
      columns: ['Measure', 'Harrowgate', 'Linden Row', 'Tessel'],
      rows: [
        ['Volume', '6,500 documents a month', '1,240 calls a month', '900 messages a month'],
        ['Before', '31 h a day keyed', '27 % unanswered', '5 h 40 min to first reply'],
        ['After', '4.9 h a day checked', '3 % unanswered', '11 min to first reply'],
        ['Without a person', '91 %', '78 % of the agent’s calls', '46 %'],
        ['Running cost a month', '$267', '$109', '$41'],
        ['Build', '$14,200', '$7,350', '$10,400'],
        ['Time to go-live', '8 weeks', '5 weeks', '7 weeks'],
      ],
    },
    {
      blockType: 'timeline',
      heading: 'What a typical build looks like from inside',
      items: [
        { date: 'Week 1', title: 'Watch and count', text: 'A person from the team shows us a normal day. We time sixty cases and write down every exception. Scope and acceptance tests are signed.' },
        { date: 'Weeks 2 to 4', title: 'Build with the last step unplugged', text: 'Real cases run through, nothing is sent or filed. The test set grows to a hundred or more, and the first number is usually disappointing.' },
        { date: 'Weeks 4 to 6', title: 'In parallel', text: 'People work as before, the automation beside them. Each difference is looked at. About a third turn out to be human mistakes, which is worth knowing too.' },
        { date: 'Week 7', title: 'Switch, in slices', text: 'One document kind, one clinic, one topic at a time. The switch back is tested before the switch forward.' },
        { date: 'Month 3', title: 'Count again', text: 'Same measurement as in week one, same person holding the stopwatch. Those are the numbers on this page.' },
      ],
    },
    {
      blockType: 'testimonials',
      items: [
        {
          quote: 'Two wrong answers in three months, and I learned of both from them and not from the customer. I have had human colleagues with a worse record, me included.',
          name: 'Joost Verhagen',
          role: 'Customer service lead, Tessel Tile Supply',
        },
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'Want your own before-number?',
      text: 'The audit gives you one for every process in a team, and half of its fee comes off a build.',
      actions: [
        { label: 'See the audit', href: '/products/automation-audit' },
        { label: 'Book a call', href: '/forms/discovery-call', style: 'secondary' },
      ],
    },
  ],
}
