import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const docsGettingStarted: TemplatePart<'pages'>[number] = {
  slug: 'docs-getting-started',
  title: 'Documentation: Getting started',
  description: 'From an empty environment to the first scheduled week in eight steps, with the settings that are easy to get wrong.',
  image: 'docs-path',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Documentation / Getting started',
      heading: 'From an empty environment to the first scheduled week',
      text: 'For administrators. The eight steps take about two working days for a team of 25, without integrations.',
      layout: 'plain',
      actions: [{ label: 'Back to the overview', href: '/docs', style: 'secondary' }],
    },
    { blockType: 'image', image: 'docs-path', caption: 'The order matters: each step uses the result of the previous one.', width: 'wide' },
    {
      blockType: 'features',
      heading: 'Eight steps',
      layout: 'numbered',
      items: [
        { icon: 'user-plus', title: 'Invite two administrators', text: 'Settings, Users, Invite. Two, so that one can approve the other’s changes and nobody is locked out.' },
        { icon: 'clock', title: 'Set time zones', text: 'Each site and each territory has its own time zone. The zone of the company is only the default for new ones.' },
        { icon: 'award', title: 'Define skills', text: 'A skill is something you would refuse to assign without. Thirty to sixty are usual; two hundred are a free-text field.' },
        { icon: 'users', title: 'Import resources', text: 'Technicians with home location, working calendar, skills and certificate expiry dates. Use the CSV template.' },
        { icon: 'map', title: 'Draw territories', text: 'Territories may overlap. Where they do, the rule order decides, and the reason is shown on the appointment.' },
        { icon: 'building', title: 'Import sites and assets', text: 'Sites first, then assets with the external identifier of your ERP. Records without it cannot be matched later.' },
        { icon: 'clipboard-list', title: 'Load one real week', text: 'Take a past week with all its trouble. Let Dispatch plan it and compare with what happened.' },
        { icon: 'snowflake', title: 'Set the freeze window', text: 'Only now. Two hours for same-day service, one day for maintenance. Too long, and nothing can be repaired.' },
      ],
    },
    {
      blockType: 'richText',
      content: `## The resource import file

The first line holds the column names. Dates are ISO 8601 (YYYY-MM-DD), the file is encoded in UTF-8, and lists inside a cell are separated by a vertical bar.

- **external_id** (required): your own number, unique, never reused
- **name** (required): as it should appear to customers
- **email** (required for Mobile): used for the invitation
- **home_address** (required): start and end of the day’s first and last journey
- **calendar** (required): the name of an existing working calendar
- **skills**: for example \`hvac-cooling|refrigerant-608|lift-operator\`
- **certificates**: for example \`refrigerant-608:2031-05-31|first-aid:2027-01-15\`; leave the date out if the certificate does not expire

An import is a proposal. The system reports each line that it would create, change or refuse; nothing is written until an administrator confirms.

## Roles

Four roles are supplied and can be copied. They cannot be changed themselves, so that an update can rely on them.

- **Planner** schedules, sees customers and sites, does not see wages.
- **Supervisor** is a planner who may also approve time and override a freeze.
- **Technician** sees own work and the assets it concerns.
- **Auditor** reads everything within a scope and writes nothing.

Assign people to the smallest role and add single permissions where needed. Every added permission has a reason field; auditors read it.

## Before you invite the field

Invite technicians last, and by team. A technician who opens Mobile to an empty day does not open it a second time. Make sure that each has at least two days of real appointments before the invitation goes out.`,
    },
    {
      blockType: 'table',
      heading: 'Settings that are easy to get wrong',
      columns: ['Setting', 'Default', 'Recommended', 'Consequence of an error'],
      rows: [
        ['Freeze window', 'None', '2 hours or 1 day', 'Customers receive changed times'],
        ['Travel profile', 'Car', 'Van, or truck for crews', 'Journeys are planned too short'],
        ['Promised window', '4 hours', '2 hours after the pilot', 'Promises you cannot keep'],
        ['Job duration', 'Template value', 'Median of the last 90 days', 'The plan is late before it starts'],
        ['Certificate check', 'Warn', 'Block', 'Unqualified assignments'],
      ],
    },
    { blockType: 'notice', tone: 'warning', heading: 'Use the sandbox for experiments', text: 'Messages to customers are real in production from the first day. A Developer Sandbox captures them instead.', action: { label: 'Developer Sandbox', href: '/products/developer-sandbox', style: 'secondary' } },
    {
      blockType: 'callToAction',
      heading: 'Would you rather have company?',
      text: 'The Onboarding Package brings a named consultant and a go-live date; Administrator Training teaches the same in a day.',
      actions: [
        { label: 'Onboarding Package', href: '/products/onboarding-package' },
        { label: 'Administrator Training', href: '/products/admin-training', style: 'secondary' },
      ],
    },
  ],
}
