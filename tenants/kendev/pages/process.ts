import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const processPage: TemplatePart<'pages'>[number] = {
  slug: 'process',
  title: 'How we work',
  description: 'From free call to third-month measurement: what happens when, what you sign, what you pay, and how to stop at each step.',
  image: 'hero-process',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Process',
      heading: 'Six steps, and a way out after each.',
      text: 'You never commit to the whole staircase. Each step ends with something you can keep, even if you take the next one with somebody else.',
      image: 'hero-process',
      layout: 'split',
      actions: [{ label: 'Take the first step', href: '/forms/discovery-call' }],
    },
    {
      blockType: 'timeline',
      heading: 'From call to count',
      items: [
        { date: 'Day 0', title: 'Discovery call, free', text: 'Thirty minutes. You show the process as it is. We ask for volume, exceptions and the price of a mistake. You leave with a rough price, or a reason not to.' },
        { date: 'Within 3 days', title: 'Proposal on two pages', text: 'Scope, acceptance tests, data path, fixed price, running cost, start date. No deck. If it needs a third page, the project is too big and we cut it in two.' },
        { date: 'Week 1', title: 'Watch and measure', text: 'An engineer sits beside the person who does the work. We time a sample and collect fifty or more real cases. If the truth differs from the proposal, we say so, and you may stop for a fifth of the price.' },
        { date: 'Weeks 2 to 5', title: 'Build in the open', text: 'A working slice every second day, in your accounts, on real cases, with the dangerous step unplugged. A shared log shows what is done, open and doubtful.' },
        { date: 'Two weeks', title: 'Run in parallel', text: 'People and automation do the same work. Every difference is judged by your expert. When the acceptance tests pass, you pay the second part, and not before.' },
        { date: 'Month 3', title: 'Count again', text: 'Same sample, same stopwatch. You get the comparison in writing, flattering or not.' },
      ],
    },
    { blockType: 'image', image: 'section-switch', caption: 'The first thing we build is the switch that turns it off.', width: 'wide' },
    {
      blockType: 'features',
      heading: 'What every build contains',
      layout: 'grid',
      items: [
        { icon: 'clipboard-check', title: 'Acceptance tests', text: 'On your historical cases, agreed before we start and automated so that they keep running.' },
        { icon: 'power', title: 'A switch', text: 'One place that stops everything, usable by anyone you name, without calling us.' },
        { icon: 'bell', title: 'Alerts with an owner', text: 'A failure goes to a named person with the case attached. No shared inbox that nobody reads.' },
        { icon: 'repeat', title: 'Safe repeats', text: 'Each step has a key. A retry never bills, books or sends twice.' },
        { icon: 'eye', title: 'A trail', text: 'For each result: input, source, rule, model version, cost. Kept as long as you say.' },
        { icon: 'book-open', title: 'A runbook', text: 'Written for an engineer who has never met us, with a page on how to do the work by hand.' },
      ],
    },
    {
      blockType: 'table',
      heading: 'Who does what',
      columns: ['Step', 'You', 'We'],
      rows: [
        ['Scope', 'Name one person who knows the process', 'Write it, with tests and exclusions'],
        ['Access', 'Create accounts for us in your systems', 'Ask for the least that works'],
        ['Cases', 'Judge 50 to 120 of them, about 4 hours', 'Collect, redact, label, automate'],
        ['Go-live', 'Decide the day and the order', 'Stand by, in person in the GTA'],
        ['Afterwards', 'Read one report a month', 'Fix faults free for 30 days, then by care plan'],
      ],
    },
    {
      blockType: 'notice',
      tone: 'warning',
      heading: 'When we stop a project ourselves',
      text: 'If nobody can judge the results, if the process changes weekly, or if a mistake could hurt somebody and cannot be caught. You pay for the days worked, keep what exists, and get the reasons in writing.',
      action: { label: 'Why we say no', href: '/posts/when-not-to-automate', style: 'secondary' },
    },
    { blockType: 'faq', heading: 'Asked about results', topic: 'Results', limit: 4 },
    {
      blockType: 'poll',
      question: 'What has stopped automation in your company so far?',
      options: ['No time to describe the process', 'Messy data', 'Fear of mistakes', 'A failed attempt', 'Nobody to look after it'],
    },
  ],
}
