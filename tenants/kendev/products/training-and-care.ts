import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const trainingAndCare: TemplatePart<'products'> = [
  {
    slug: 'training-workshop',
    title: 'Training workshop',
    kind: 'service',
    summary: 'Up to twelve people learn to use AI tools on their own work, safely: what to hand over, what to check, what never to paste.',
    category: 'Training and care',
    tags: ['bookable', 'training'],
    images: ['product-training-workshop'],
    durationMinutes: 180,
    variants: [
      { sku: 'KD-TRAIN-HALF', title: 'Half day', options: { Length: 'Half day' }, price: '150000', stock: null },
      { sku: 'KD-TRAIN-FULL', title: 'Full day', options: { Length: 'Full day' }, price: '260000', stock: null },
    ],
    specifications: {
      Group: 'Up to 12 people, at your office in the GTA, at the studio, or by video',
      'Half day': 'Three hours: judgement, safe use, exercises on your own tasks',
      'Full day': 'Six hours: the same, and each pair leaves with one small automation that works',
      'You receive': 'Slides, exercise files, a one-page policy of use for your company',
      Requirements: 'One laptop for two people; no programming knowledge',
    },
    description: `People in your company use chat assistants already. The question is whether they have been shown how.

The workshop uses **your** tasks, collected a week ahead: a complaint to answer, a contract to compare, a spreadsheet to explain. Everybody works on one, sees where the tool is strong, and finds the first wrong answer themselves. That moment teaches more than any slide.

## Covered

- Giving context, asking for sources, asking for the opposite case
- Recognising an invented fact, a lost row, a wrong sum
- What must not be pasted, and the approved place for what may
- When a rule, a template or a formula is the better tool

The full day adds a small build in pairs with a no-code platform, on a copy of real data, followed by a round in which every pair tries to break their neighbour's.`,
    care: 'The booking reserves the first three hours; for a full day we confirm the afternoon with you by e-mail. Send five real tasks, with personal data removed, one week before.',
  },
  {
    slug: 'monthly-care-plan',
    title: 'Monthly care plan',
    kind: 'service',
    summary: 'Somebody watches what we built: alerts answered, tests run each week, models and prices kept under review, changes made without a new project.',
    category: 'Training and care',
    tags: ['monthly'],
    images: ['product-monthly-care-plan'],
    featured: true,
    priceNote: 'per month',
    variants: [
      { sku: 'KD-CARE-WATCH', title: 'Watch', options: { Plan: 'Watch' }, price: '45000', stock: null },
      { sku: 'KD-CARE-MAINTAIN', title: 'Maintain', options: { Plan: 'Maintain' }, price: '95000', stock: null },
      { sku: 'KD-CARE-IMPROVE', title: 'Improve', options: { Plan: 'Improve' }, price: '190000', stock: null },
    ],
    specifications: {
      Watch: 'Monitoring, weekly test run, monthly report; response in four business hours',
      Maintain: 'As Watch, 3 hours of changes a month, two-hour response day and night for a stopped automation',
      Improve: 'As Maintain, 8 hours of changes, monthly working session, one-hour response',
      Term: 'Month to month; cancel before the next billing date',
      Covers: 'Up to three automations built or adopted by us',
    },
    description: `An automation ages. Suppliers change layouts, an API retires a version, a model is replaced, your own return policy is rewritten in March. The care plan is the person who notices.

## Every month, on every plan

- Tests run weekly against the labelled cases, and before any model change
- Alerts go to our on-call engineer first, with the case attached
- Spending limits and keys are reviewed, unused access is removed
- A one-page report: cases handled, handed over, failed, what it cost, what we advise

Unused hours carry over for one month. Hours beyond the plan cost $190 each and are agreed before they are worked.

We also adopt automations that others built, after a [review](/products/prompt-evaluation-review) or an [advice hour](/products/advice-hour) in which we look at what we would be answering for.`,
    care: 'Open tickets with the support form so that the clock starts. For a stopped or harmful automation choose the first severity; on Maintain and Improve that rings the engineer on call.',
  },
]
