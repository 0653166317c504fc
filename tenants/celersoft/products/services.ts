import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const services: TemplatePart<'products'> = [
  {
    slug: 'onboarding-package',
    title: 'Onboarding Package',
    kind: 'service',
    summary: 'A fixed-price implementation with a named consultant, a written plan and a go-live date, from kickoff to the first month in production.',
    description: `An implementation succeeds when the first Monday is uneventful. The Onboarding Package takes your organization from a signed order to that Monday in five stages, each with a written result that you approve before the next begins.

## Stages

1. **Discovery.** Two workshops on how work is requested, planned, done, proven and billed. Result: a process description of at most ten pages.
2. **Configuration.** Skills, territories, calendars, templates and roles. Result: a working environment with your own data.
3. **Pilot.** One team, two weeks, real work. Result: a list of changes with decisions.
4. **Training and rollout.** Team by team, in the order you choose.
5. **Accompaniment.** Four weeks of weekly reviews after go-live.

The price is fixed. If we miss the agreed go-live date for reasons on our side, the accompaniment continues without charge until we reach it.`,
    category: 'Services',
    tags: ['service', 'implementation'],
    images: ['product-onboarding'],
    variants: [
      { sku: 'CEL-ONB-TEAM', title: 'Team', options: { Plan: 'Team' }, price: '350000', stock: null },
      { sku: 'CEL-ONB-BUS', title: 'Business', options: { Plan: 'Business' }, price: '950000', stock: null },
      { sku: 'CEL-ONB-ENT', title: 'Enterprise', options: { Plan: 'Enterprise' }, price: '2400000', stock: null },
    ],
    priceNote: 'fixed price',
    specifications: {
      'Team plan': 'Up to 25 users, 3 weeks to go-live, remote',
      'Business plan': 'Up to 250 users, 6 to 8 weeks, two visits on site',
      'Enterprise plan': 'Up to 500 users, 12 to 16 weeks, on-site rollout; larger by quotation',
      'Your effort': 'About one day a week of a project owner, plus the workshops',
    },
    featured: false,
  },
  {
    slug: 'data-migration',
    title: 'Data Migration',
    kind: 'service',
    summary: 'Customers, sites, assets, history and open work moved from the old system, reconciled record by record and signed off by you.',
    description: `Old data is rarely clean, and it is rarely worthless. We move what the field will need, leave behind what it will not, and show you the count of both.

## How it proceeds

- **Profile.** We analyze an export and report duplicates, gaps and broken references before anything is agreed.
- **Map.** A readable table states where each field goes. Your data owner approves it.
- **Rehearse.** At least two complete runs into a sandbox, each with a reconciliation report.
- **Move.** The final run takes place over a weekend, with a tested way back until Monday at noon.

Photographs, documents and completed inspections are included. The source export is deleted 90 days after sign-off.`,
    category: 'Services',
    tags: ['service', 'implementation'],
    images: ['product-migration'],
    variants: [
      { sku: 'CEL-MIG-ONE', title: 'One source system', options: { Scope: 'One source system' }, price: '480000', stock: null },
      { sku: 'CEL-MIG-THREE', title: 'Up to three source systems', options: { Scope: 'Up to three source systems' }, price: '1120000', stock: null },
    ],
    priceNote: 'fixed price',
    specifications: {
      Volume: 'Up to 2 million records and 500 GB of attachments',
      'Source formats': 'CSV, Excel, SQL dump, or an API with export rights',
      Duration: '4 to 7 weeks, parallel to onboarding',
      Guarantee: 'Counts and control totals reconcile, or the run is repeated',
    },
  },
  {
    slug: 'admin-training',
    title: 'Administrator Training',
    kind: 'service',
    summary: 'A one-day course for the people who run Celersoft in your organization: roles, templates, rules, integration queues and change control.',
    description: `The course prepares administrators to change the system safely. Each participant works in a personal sandbox and leaves with a small, finished change: a template drafted, reviewed and promoted.

## Program

- Users, roles and single sign-on; the principle of least privilege in practice
- Territories, skills, calendars and the freeze window
- Inspection templates, versions and evidence rules
- Reading the integration queue and replaying a message
- Change control: draft, review, promote, record

Classes hold at most eight participants. The remote class is taught live, not from recordings. Private classes for up to twelve people at your own site are available by quotation.`,
    category: 'Services',
    tags: ['service', 'training'],
    images: ['product-training'],
    variants: [
      { sku: 'CEL-TRN-REM', title: 'Remote class', options: { Format: 'Remote class' }, price: '89000', stock: null },
      { sku: 'CEL-TRN-AUS', title: 'Classroom in Austin', options: { Format: 'Classroom in Austin' }, price: '119000', stock: null },
    ],
    priceNote: 'per participant',
    durationMinutes: 420,
    specifications: {
      Duration: '7 hours including breaks, 9:00 to 16:00 Central Time',
      'Class size': '8 participants at most',
      Prerequisite: 'Two weeks of daily use of Dispatch or Comply',
      Rescheduling: 'Free of charge until 5 business days before the class',
    },
  },
  {
    slug: 'premium-support',
    title: 'Premium Support',
    kind: 'service',
    summary: 'Priority 1 response around the clock, shorter response times for everything else, and a named engineer who knows your configuration.',
    description: `Standard support is part of every licence. Premium Support is for organizations whose crews work at night, on weekends, or under penalty clauses.

## What it adds

- **Priority 1 line, 24 hours a day**, answered by an engineer who can act.
- **Response times** that are measured and reported each month, with a service credit when we miss them.
- **A named engineer** on Business; a technical account manager and a quarterly review on Enterprise.
- **Early access** to release candidates in your sandbox.

The [support center](/support) compares the response times of all levels.`,
    category: 'Services',
    tags: ['service', 'support'],
    images: ['product-support'],
    variants: [
      { sku: 'CEL-SUP-BUS', title: 'Business', options: { Plan: 'Business' }, price: '80000', stock: null },
      { sku: 'CEL-SUP-ENT', title: 'Enterprise', options: { Plan: 'Enterprise' }, price: '250000', stock: null },
    ],
    priceNote: 'per month',
    specifications: {
      'Priority 1': 'Business 1 hour, Enterprise 30 minutes, at any hour',
      'Priority 2': 'Business 4 business hours, Enterprise 2 hours at any hour',
      'Priority 3': 'Business 1 business day, Enterprise 8 business hours',
      'Service credit': '5 percent of the monthly support fee for each missed response',
    },
  },
  {
    slug: 'compliance-assessment',
    title: 'Compliance Assessment',
    kind: 'service',
    summary: 'A structured review of one inspection program: which requirement each question serves, where evidence is missing, and what to change.',
    description: `A former safety auditor on our staff examines one program with you, for example vehicle inspections, ladder checks or elevator maintenance, and compares what is required with what is recorded.

## What you receive

- A traceability table from each requirement to the question and the evidence that satisfy it
- A list of gaps, ranked by consequence, with a proposed owner for each
- Questions that can be removed without loss
- A revised template, ready to import into [Comply](/products/celersoft-comply)

The session lasts three hours; the written report follows within five business days. The assessment is technical advice on records and evidence. It is not a legal opinion, and it does not certify conformity with any standard.`,
    category: 'Services',
    tags: ['service', 'compliance'],
    images: ['product-assessment'],
    variants: [
      { sku: 'CEL-ASM-REM', title: 'Remote session', options: { Format: 'Remote session' }, price: '240000', stock: null },
      { sku: 'CEL-ASM-SITE', title: 'Session at your site', options: { Format: 'Session at your site' }, price: '390000', stock: null },
    ],
    priceNote: 'per program',
    durationMinutes: 180,
    specifications: {
      Participants: 'Program owner, one supervisor, one technician',
      Preparation: 'Current forms and ten completed records, sent one week ahead',
      Report: 'Within 5 business days',
      Travel: 'Included within the contiguous United States',
    },
  },
]
