import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const home: TemplatePart<'pages'>[number] = {
  slug: 'home',
  title: 'Celersoft: software for field operations, scheduling and compliance',
  description: 'One system of record for dispatch, mobile work, inspections and fleet, with the controls that an auditor expects. Built in Austin, Texas.',
  image: 'hero-operations',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Field operations, scheduling, compliance',
      heading: 'The plan, the work and the proof, in one system',
      text: 'Celersoft connects the planner’s board, the technician’s device and the auditor’s file. What was scheduled, what was done and what was recorded are the same data, not three versions of it.',
      image: 'hero-operations',
      layout: 'split',
      actions: [
        { label: 'Request a demonstration', href: '/forms/demo-request' },
        { label: 'Compare plans', href: '/pricing', style: 'secondary' },
      ],
    },
    {
      blockType: 'stats',
      items: [
        { value: '312', label: 'organizations in production' },
        { value: '41,800', label: 'field users on a working day' },
        { value: '99.97%', label: 'measured availability, last twelve months' },
        { value: '2013', label: 'founded in Austin, independent since' },
      ],
    },
    {
      blockType: 'features',
      heading: 'From request to record in five steps',
      text: 'Every module reads and writes one work order. Nothing is exported, mailed or typed again between the steps.',
      layout: 'numbered',
      items: [
        { icon: 'inbox', title: 'Request', text: 'Work arrives from your ERP, a customer portal, a maintenance plan or a telephone call, with its contract terms attached.' },
        { icon: 'calendar-clock', title: 'Schedule', text: 'Dispatch proposes who and when from skills, certificates, travel time and stock, and states the reason.', href: '/products/celersoft-dispatch' },
        { icon: 'smartphone', title: 'Carry out', text: 'Mobile guides the technician and collects readings, photographs, parts and signatures, with or without a connection.', href: '/products/celersoft-mobile' },
        { icon: 'shield-check', title: 'Prove', text: 'Comply links each requirement to the inspection and evidence that satisfy it, and opens an action for each finding.', href: '/products/celersoft-comply' },
        { icon: 'file-check-2', title: 'Settle', text: 'Time, parts and completion pass to payroll and billing through Connect, with a queue that shows what has not arrived.', href: '/products/celersoft-connect' },
      ],
    },
    { blockType: 'image', image: 'diagram-flow', caption: 'One work order passes through every module; each adds to it and none copies it.', width: 'wide' },
    {
      blockType: 'productGrid',
      heading: 'Six modules, licensed separately',
      text: 'Begin with the module that solves the present problem. The others can be added without a second implementation.',
      featured: true,
      limit: 6,
      action: { label: 'All products and services', href: '/products', style: 'secondary' },
    },
    {
      blockType: 'richText',
      content: `## What changes at ten in the morning

Most schedules are right at six and wrong by ten: a job overruns, a compressor is not on the van, a customer is not at home. The quality of a dispatch system shows in what it does next.

Celersoft computes the three least disruptive repairs, shows which customers each one affects and who has already been given a time, and waits for a person to decide. The decision and its reason are kept. [Read why the plan breaks, and what to do about it](/posts/why-the-plan-breaks-by-mid-morning).`,
    },
    { blockType: 'image', image: 'screen-dispatch-board', caption: 'The Dispatch board: lanes by technician, travel in grey, protected appointments with a lock.', width: 'full' },
    {
      blockType: 'testimonials',
      heading: 'From organizations that depend on it',
      items: [
        {
          quote: 'We moved 142 technicians in nine weeks. The measure I care about is the number of calls between the field and the office. It fell from about eleven per technician per week to four.',
          name: 'Gwendolyn Castor',
          role: 'Chief Operating Officer, Castor & Vane Mechanical',
        },
        {
          quote: 'The state inspector asked for every backflow test at six sites over three years. We produced the archive during the meeting.',
          name: 'Harlan Yost',
          role: 'Superintendent, Brightwater Utility District',
        },
      ],
    },
    {
      blockType: 'features',
      heading: 'Built for the people who must approve it',
      layout: 'grid',
      items: [
        { icon: 'lock-keyhole', title: 'Security team', text: 'SOC 2 Type II, single sign-on, least-privilege roles, and an audit log that administrators cannot alter.', href: '/security' },
        { icon: 'braces', title: 'Integration team', text: 'A REST API in every plan, signed webhooks, and a sandbox that mirrors production.', href: '/docs-api' },
        { icon: 'scale', title: 'Legal and procurement', text: 'Plain subscription terms, a data processing agreement, and export of everything at any time.', href: '/terms' },
      ],
    },
    { blockType: 'postList', heading: 'Engineering and product', limit: 3, layout: 'lead', action: { label: 'All articles and release notes', href: '/posts', style: 'secondary' } },
    {
      blockType: 'callToAction',
      heading: 'See it with your own kind of work',
      text: 'A solutions consultant prepares the session with your trades, your rules and a week of realistic work orders. It takes one hour and ends with a written recommendation.',
      image: 'diagram-modules',
      actions: [
        { label: 'Request a demonstration', href: '/forms/demo-request' },
        { label: 'Read the documentation', href: '/docs', style: 'secondary' },
      ],
    },
  ],
}
