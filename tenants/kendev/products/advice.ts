import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const advice: TemplatePart<'products'> = [
  {
    slug: 'automation-audit',
    title: 'Automation audit',
    kind: 'service',
    summary: 'Two weeks with your team: every repetitive process measured, ranked by what it would return, and the ones to leave alone named as such.',
    category: 'Advice',
    tags: ['start here', 'fixed price'],
    images: ['product-automation-audit'],
    featured: true,
    durationMinutes: 90,
    priceNote: 'fixed price',
    variants: [
      { sku: 'KD-AUDIT-1', title: 'One team', options: { Scope: 'One team' }, price: '190000', stock: null },
      { sku: 'KD-AUDIT-3', title: 'Up to three teams', options: { Scope: 'Up to three teams' }, price: '360000', stock: null },
    ],
    specifications: {
      Duration: 'Two weeks; the booking is the 90-minute kick-off',
      'Your time': 'About 6 hours per team, spread over five people',
      'You receive': 'Ranked list of processes, a cost model in a spreadsheet, one page per candidate, a 60-minute read-out',
      Format: 'On site in the GTA or remote',
      Credit: 'Half the fee is credited to a build ordered within 60 days',
    },
    description: `You know that work is being typed twice. What you do not know is which of the twelve candidates is worth building, and in what order.

We sit with the people who do the work, count cases, time a sample and write down the exceptions. Then every process gets four numbers: **volume per month, minutes per case, share of exceptions, and the cost of a mistake**. From those follows an order, with a build price and a running cost for each of the first three.

## What we look at

- Mailboxes, forms and phone queues where work arrives
- Copying between systems, including the spreadsheet nobody admits to
- Approvals and the time they spend waiting
- What your current software can already do, because sometimes the answer is a setting

## What you can do with the result

Build it with us, with your own developers or with somebody else: the report is written so that any of them can start. Roughly a third of what we examine gets the advice *leave it alone*, with the reason. [Why some processes should stay manual](/posts/when-not-to-automate) explains how we decide.`,
    care: 'To prepare, name one contact per team, collect a normal week of cases (not a quiet one), and give us read-only access or let us watch over a shoulder. Please do not tidy up beforehand; the exceptions are the point.',
  },
  {
    slug: 'advice-hour',
    title: 'Advice hour',
    kind: 'service',
    summary: 'Sixty minutes with an engineer on one question: architecture, vendor choice, a stuck automation, a contract clause on data.',
    category: 'Advice',
    tags: ['bookable'],
    images: ['product-advice-hour'],
    durationMinutes: 60,
    variants: [
      { sku: 'KD-HOUR-1', title: 'One hour', options: { Hours: 'One' }, price: '21000', stock: null },
      { sku: 'KD-HOUR-5', title: 'Five hours', options: { Hours: 'Five' }, price: '94500', compareAtPrice: '105000', stock: null },
    ],
    specifications: {
      Duration: '60 minutes by video, phone or at the studio',
      'You receive': 'The recording if you want one, and a written summary the same day',
      'Five hours': 'Valid for twelve months, usable by anyone in your company',
    },
    description: `Some questions do not need a project. Bring one, and an engineer who has built the thing will work on it with you for an hour.

## Good uses of an hour

- Two vendors have quoted; which contract would you regret?
- Your automation platform bill doubled. Where does it go?
- A developer built an agent, and it mostly works. What is missing before customers see it?
- Your privacy officer asks where the data goes, and nobody can draw it.

## Less good uses

Legal advice, or a second opinion on a system we may not look at. If it turns out in the first ten minutes that we cannot help, there is no charge.`,
    care: 'Send the question and at most five pages a day ahead. Share your screen rather than passwords. Bookings can be moved or cancelled free of charge up to one business day before.',
  },
  {
    slug: 'prompt-evaluation-review',
    title: 'Prompt and evaluation review',
    kind: 'service',
    summary: 'We test the assistant you already have against your own cases, show where and why it fails, and leave you a test suite that runs without us.',
    category: 'Advice',
    tags: ['fixed price', 'agents'],
    images: ['product-prompt-evaluation-review'],
    priceNote: 'fixed price',
    variants: [
      { sku: 'KD-EVAL-1', title: 'One assistant', options: { Assistants: 'One' }, price: '145000', stock: null },
      { sku: 'KD-EVAL-3', title: 'Up to three assistants', options: { Assistants: 'Up to three' }, price: '330000', stock: null },
    ],
    specifications: {
      Duration: 'Eight business days',
      'Your time': '2 to 3 hours to judge borderline answers',
      'You receive': 'At least 100 labelled cases per assistant, a failure report by cause, rewritten prompts, and the suite in your repository',
      Models: 'Any with an API, including ones you host',
    },
    description: `An assistant that is right in the demo may be right eight times in ten. You need to know which two.

We take real conversations, label them with somebody who knows your business, and sort the failures by cause: missing knowledge, wrong source found, instruction ignored, correct but unhelpful, should have handed over. Each cause has a different repair, and most are not in the prompt.

## What changes

1. A **baseline**: pass rate with its uncertainty, cost and latency per answer.
2. Repairs in order of effect, each measured on the same cases.
3. A **blocking set** of cases that must never fail, wired into your deployment so that a prompt edit cannot quietly break them.

The method is described in [fifty real cases beat one impressive demo](/posts/fifty-real-cases).`,
    care: 'Run the suite on every prompt, knowledge or model change, and once a week on an unchanged system, because hosted models move. Add every complaint as a new case on the day it arrives.',
  },
]
