import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const docs: TemplatePart<'pages'>[number] = {
  slug: 'docs',
  title: 'Documentation',
  description: 'Documentation for administrators, integrators and security teams: concepts, getting started, API, security and release notes.',
  image: 'docs-hero',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Documentation, release 9.4',
      heading: 'Everything an administrator or integrator needs',
      text: 'The documentation is written by the engineers who maintain the component it describes, and is reviewed with every release.',
      image: 'docs-hero',
      layout: 'split',
      actions: [
        { label: 'Getting started', href: '/docs-getting-started' },
        { label: 'API reference', href: '/docs-api', style: 'secondary' },
      ],
    },
    {
      blockType: 'features',
      heading: 'Choose a path',
      layout: 'rows',
      items: [
        { icon: 'rocket', title: 'Getting started', text: 'From an empty environment to the first scheduled week: users, skills, territories, work orders.', href: '/docs-getting-started' },
        { icon: 'braces', title: 'API reference', text: 'Authentication, resources, pagination, errors, idempotency, webhooks and limits.', href: '/docs-api' },
        { icon: 'lock-keyhole', title: 'Security controls', text: 'Single sign-on, roles, audit log, encryption, backup and deletion.', href: '/docs-security' },
        { icon: 'newspaper', title: 'Release notes', text: 'What changed, what to check before the update, and what will be removed.', href: '/posts' },
      ],
    },
    {
      blockType: 'richText',
      content: `## Five terms

The documentation uses five terms with one meaning each. They are the same in every module, on every screen and in the API.

- **Work order.** A piece of work for one customer at one site. It carries the contract terms, the parts and the history. It has one or more appointments.
- **Appointment.** A planned period in which a technician or crew works on a work order. It has a promised window, which the customer knows, and a planned time, which the planner knows.
- **Resource.** Anything that can be assigned: a technician, a crew, a vehicle, a tool. Resources have skills, calendars and a home location.
- **Inspection.** A completed template in a fixed version, with answers, evidence and findings. It belongs to an asset.
- **Asset.** The thing that is maintained or inspected. Assets form a tree: site, building, system, unit.

## How the parts relate

A work order is created by a person, a maintenance plan, the API or Connect. Dispatch turns it into appointments. Mobile carries appointments and inspections to the device and returns results. Comply and Insight read the results. Connect and webhooks inform other systems.`,
    },
    { blockType: 'image', image: 'diagram-modules', caption: 'Modules share one data model. Arrows show who may write; everyone may read within their permissions.', width: 'wide' },
    {
      blockType: 'table',
      heading: 'Supported versions',
      caption: 'A version is supported for at least 18 months after its successor appears.',
      columns: ['Component', 'Current', 'Also supported', 'Notes'],
      rows: [
        ['Platform', '9.4', '9.3', 'Updated by Celersoft without interruption'],
        ['REST API', 'v2', 'v1, security corrections only', 'v1 does not know crews'],
        ['Mobile for iOS', '9.4', '9.2, 9.3', 'iOS 16 or later'],
        ['Mobile for Android', '9.4', '9.2, 9.3', 'Android 10 or later'],
        ['Connect private agent', '4.1', '4.0', 'Container image, amd64 and arm64'],
      ],
    },
    { blockType: 'postList', heading: 'Recent release notes', category: 'Release notes', limit: 2, layout: 'list', action: { label: 'All articles', href: '/posts', style: 'secondary' } },
    { blockType: 'faq', heading: 'Integration questions', topic: 'Integration', limit: 4 },
  ],
}
