import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const giftPolicy: TemplatePart<'pages'>[number] = {
  slug: 'gift-policy',
  title: 'Gifts, refunds and returns',
  description: 'Refunds of gifts, returns of goods, event tickets, cancellations, shipping and receipts at Clearwater Justice Project.',
  blocks: [
    {
      blockType: 'hero',
      layout: 'plain',
      eyebrow: 'Policy',
      heading: 'Gifts, refunds and returns',
      text: 'We would rather return a gift than keep one that was not meant.',
    },
    {
      blockType: 'table',
      columns: ['What', 'How long you have', 'What you get back'],
      rows: [
        ['A gift', '60 days', 'All of it'],
        ['A monthly gift', 'Any day', 'It stops that day; the last month on request'],
        ['Goods, unused', '30 days', 'The price; postage too if the fault is ours'],
        ['Training seat', 'Until the day before', 'All of it, or another date'],
        ['Workshop fee', 'Three days before', 'All of it, or another date'],
        ['Event ticket', 'Seven days before', 'All of it; later you may pass it on or turn it into a gift'],
        ['Clinic appointment', 'That morning', 'It was free; the seat goes to the waiting list'],
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## How to ask

Write to giving@clearwaterjustice.example for gifts and shop@clearwaterjustice.example for goods and tickets, or call (503) 555-0142 and ask for June. Refunds go back to the card you used within five working days.

## Receipts and taxes

A gift with nothing in return is deductible in full to the extent the law allows. For tickets, prints and goods, only what you paid above the fair value is a gift, and the receipt says how much that is. Oregon has no sales tax.

## Shipping

USPS on Mondays and Thursdays; $5 in the United States, free above $60. We ship to Canada at cost. Handbooks to people in custody are free and go out in the form that each facility accepts. If a mailroom returns one, we try again another way at our cost.

## Gifts we decline

We do not accept gifts from a party to an open case, from companies that manage rental housing, or with a condition on which case we take. Gifts that would change who we answer to are returned.`,
    },
    {
      blockType: 'callToAction',
      heading: 'Still unsure?',
      text: 'June reads every message about money herself.',
      actions: [{ label: 'Contact us', href: '/contact', style: 'secondary' }],
    },
  ],
}
