import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const careers: TemplatePart<'pages'>[number] = {
  slug: 'careers',
  title: 'Careers',
  description: 'Open positions at Celersoft in Austin, Texas, with salary ranges, the interview process and benefits stated in advance.',
  image: 'careers-hero',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Careers',
      heading: 'Careful work, reasonable hours, real users',
      text: 'Our software decides where several tens of thousands of people drive each morning. We look for colleagues who find that thought steadying rather than frightening.',
      image: 'careers-hero',
      layout: 'split',
      actions: [{ label: 'Apply for a position', href: '/forms/careers-application' }],
    },
    {
      blockType: 'table',
      heading: 'Open positions',
      caption: 'Hybrid positions require two days a week in the Austin office. Base salary; bonus and equity units are additional.',
      columns: ['Position', 'Team', 'Location', 'Base salary'],
      rows: [
        ['Senior Backend Engineer, Scheduling', 'Engineering', 'Austin, hybrid', '$155,000 to $185,000'],
        ['Mobile Engineer, Offline Sync', 'Engineering', 'Remote, US', '$140,000 to $170,000'],
        ['Product Manager, Comply', 'Product', 'Austin, hybrid', '$130,000 to $155,000'],
        ['Implementation Consultant', 'Customer Operations', 'Remote, US, 30% travel', '$92,000 to $112,000'],
        ['Support Engineer, Priority 1 rotation', 'Customer Operations', 'Austin, hybrid', '$84,000 to $104,000'],
      ],
    },
    {
      blockType: 'richText',
      content: `## Senior Backend Engineer, Scheduling

You will own the component that proposes repairs when the plan breaks. It is constraint solving under a time limit: a planner waits two seconds, not twenty. You have built and operated a service that others depended on, you read a query plan before you add an index, and you can explain a heuristic to a dispatcher. TypeScript, Rust and PostgreSQL are in use here.

## Mobile Engineer, Offline Sync

You will maintain the operation log and the merge rules described in [our article on synchronization](/posts/offline-sync-without-lost-work). You have shipped on iOS or Android, preferably both, and you have seen a device clock that was wrong by a year.

## Product Manager, Comply

You will decide what belongs in an inspection and what does not. Experience as an auditor, safety officer or inspector counts as much as experience in product management.

## Implementation Consultant

You will lead six to eight implementations a year. You listen before you configure, and you can tell a customer that a form should be thrown away.

## Support Engineer, Priority 1 rotation

You will answer customers directly and take the Priority 1 line one week in six, with a paid day off after it. You enjoy finding the cause more than closing the ticket.`,
    },
    {
      blockType: 'timeline',
      heading: 'From application to answer',
      items: [
        { date: 'Day 1 to 10', title: 'Reading', text: 'The hiring manager reads every application. You receive an answer within ten business days, whatever it is.' },
        { date: 'Week 3', title: 'Conversation, 45 minutes', text: 'We begin with the problem you described in the application.' },
        { date: 'Week 4', title: 'Work sample, 2 hours, paid', text: 'A task from our own past. It is paid at $200, and you keep the rights.' },
        { date: 'Week 5', title: 'Team afternoon', text: 'Three conversations with future colleagues, in Austin or by video. You interview us as well.' },
        { date: 'Week 6', title: 'Decision', text: 'An offer in writing or a reason in a telephone call.' },
      ],
    },
    {
      blockType: 'features',
      heading: 'What we offer',
      layout: 'grid',
      items: [
        { icon: 'heart-pulse', title: 'Health insurance', text: 'Medical, dental and vision; the company pays 100 percent for employees and 75 percent for dependents.' },
        { icon: 'calendar-days', title: 'Time off', text: 'Twenty-five days a year, of which we expect you to take at least fifteen. The office closes in the last week of December.' },
        { icon: 'baby', title: 'Parental leave', text: 'Sixteen weeks at full pay for every new parent.' },
        { icon: 'piggy-bank', title: '401(k)', text: 'Match of 5 percent, vested at once.' },
        { icon: 'hard-hat', title: 'Ride-alongs', text: 'Each employee spends one day a year with a customer’s crew. Most of our better ideas come from there.' },
        { icon: 'book-open', title: 'Learning', text: '$2,500 a year and five days, for anything related to your field.' },
      ],
    },
    { blockType: 'form', form: 'careers-application', heading: 'Apply', text: 'Celersoft is an equal opportunity employer. Tell us if you need an accommodation at any stage.' },
  ],
}
