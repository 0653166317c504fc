import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const solutions: TemplatePart<'pages'>[number] = {
  slug: 'solutions',
  title: 'Solutions by sector',
  description: 'How mechanical contractors, utilities, elevator companies, facilities teams and pipeline operators use Celersoft.',
  image: 'solutions-hero',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Solutions',
      heading: 'One platform, configured for the way your sector works',
      text: 'The modules are the same for everyone. Skills, templates, rules and reports come in sector packages, maintained by people who have done the work.',
      image: 'solutions-hero',
      layout: 'full',
      actions: [{ label: 'Request a demonstration', href: '/forms/demo-request' }],
    },
    {
      blockType: 'richText',
      content: `## Mechanical and electrical service

Same-day calls, planned maintenance and project work compete for the same technicians. Dispatch holds them on one board with separate freeze windows: two hours for breakdowns, one day for maintenance, one week for projects.

- Maintenance agreements generate visits with the right parts list and season
- Refrigerant quantities are recorded per appliance and leak rates are calculated
- Labor is split between warranty, agreement and billable work at the time it is recorded`,
    },
    { blockType: 'image', image: 'solution-mechanical', caption: 'Rooftop units carry their own history, drawings and refrigerant log.', width: 'wide' },
    {
      blockType: 'richText',
      content: `## Utilities and public works

Crews, not individuals, do the work, and the equipment is as scarce as the people. Since release 9.4 a crew is planned as a unit with roles, a vehicle and a trailer.

- Work packages for valves, hydrants, backflow tests and meter exchanges
- Locate tickets attached to the excavation job, with their expiry date as a constraint
- Public agencies receive 15 percent off licence fees`,
    },
    { blockType: 'image', image: 'solution-utilities', caption: 'A treatment works, its network and the crews that maintain it, as one asset tree.', width: 'wide' },
    {
      blockType: 'features',
      heading: 'Three further sector packages',
      layout: 'rows',
      items: [
        { icon: 'arrow-up-down', title: 'Elevator and escalator service', text: 'Maintenance control programs by unit, category 1 and category 5 tests with their witnesses, and entrapment calls that override the plan.', href: '/customers' },
        { icon: 'building-2', title: 'Facilities management', text: 'Several clients on one installation, each with its own response times, forms, price lists and portal, strictly separated.', href: '/products/celersoft-comply' },
        { icon: 'fuel', title: 'Pipeline and energy services', text: 'Operator qualification as an assignment rule, right-of-way inspections on a map, and driver hours for long rural routes.', href: '/products/celersoft-fleet' },
      ],
    },
    { blockType: 'gallery', heading: 'Where the work happens', images: ['solution-facilities', 'solution-fleet', 'screen-mobile'] },
    {
      blockType: 'table',
      heading: 'Which modules each sector starts with',
      caption: 'The usual first step, from 312 implementations. Every module can be added later.',
      columns: ['Sector', 'First module', 'Second module', 'Typical start'],
      rows: [
        ['Mechanical and electrical', 'Dispatch and Mobile', 'Insight', '8 weeks'],
        ['Utilities and public works', 'Dispatch and Mobile', 'Comply', '12 weeks'],
        ['Elevator and escalator', 'Comply', 'Dispatch and Mobile', '10 weeks'],
        ['Facilities management', 'Dispatch and Mobile', 'Comply', '14 weeks'],
        ['Pipeline and energy', 'Fleet and Mobile', 'Comply', '12 weeks'],
      ],
    },
    { blockType: 'productCard', product: 'compliance-assessment' },
    {
      blockType: 'callToAction',
      heading: 'Your sector is not listed?',
      text: 'If people travel to work that must be planned and proven, the platform very probably fits. Describe the work and we will say so, or say that it does not.',
      actions: [{ label: 'Describe your operation', href: '/forms/demo-request' }],
    },
  ],
}
