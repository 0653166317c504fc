import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const terms: TemplatePart<'pages'>[number] = {
  slug: 'terms',
  title: 'Terms of work',
  description: 'The terms for services of KenDev Inc. in plain language: scope, acceptance, payment, ownership, cancellation, liability and data.',
  blocks: [
    { blockType: 'hero', eyebrow: 'Terms of work', heading: 'The contract, in plain language.', text: 'In force since 2 September 2025. A signed proposal comes first where it says something different.', layout: 'plain' },
    {
      blockType: 'features',
      heading: 'In short',
      layout: 'rows',
      items: [
        { icon: 'clipboard-check', title: 'Tests decide', text: 'Work is accepted when the agreed tests pass on your cases.' },
        { icon: 'git-branch', title: 'You own it', text: 'Code, prompts and documents are yours once paid.' },
        { icon: 'undo-2', title: 'You can leave', text: 'After each step, and any month on a care plan.' },
      ],
    },
    {
      blockType: 'richText',
      content: `## 1. Scope and price

The proposal states what is delivered, what is not, the acceptance tests and the price. Changes are agreed in writing, with their price, before they are worked. Prices are in US dollars and exclude tax.

## 2. Acceptance

You have ten business days to run the acceptance tests after we declare the work ready. It is accepted when they pass, or when you use it in production for ten business days without telling us of a failure. If we cannot make a test pass within 30 days, you may refuse that part and get back what you paid for it.

## 3. Payment

Orders under $2,000, bookings and care plans are paid when ordered. Larger orders: 40% at the start, 40% at acceptance, 20% thirty days after go-live. Invoices are due in 15 days. After 30 days we may pause work, never a running automation.

## 4. Cancellation

- **Bookings:** free of charge until one business day before; later, half the price.
- **Projects:** full refund of the deposit until five business days before the start. Afterwards you pay for work done, in proportion, and keep it.
- **Measure-and-stop:** if the first week shows a different picture than the proposal, you may stop for 20% of the price.
- **Care plans:** by e-mail before the next billing date.

## 5. Ownership

With payment all rights in what we made for you pass to you. Tools that we use for several clients come with a permissive, irrevocable licence. We may reuse general know-how, never your data, cases or content. We name you as a client only with your consent.

## 6. Faults and liability

Faults in our work reported within 30 days of go-live are fixed free of charge. Software that uses models can produce wrong results; the controls agreed in the scope are part of the work, and operating them is up to you. Each party's liability is limited to the fees of the twelve months before the event, and to $2 million where our insurance covers it. Nothing here limits liability that cannot be limited by law.

## 7. Data

We process personal data only on your instructions, keep it confidential, protect it as described under [security and data](/security), tell you of an incident within 24 hours of discovering it, help with requests from the people concerned, and delete or return it at the end.

## 8. Law

The laws of Ontario and the federal laws of Canada that apply there govern. Before going to court, both sides talk for 30 days, one hour of it with Ken and your owner in a room.`,
    },
    { blockType: 'callToAction', heading: 'Something your counsel wants changed?', text: 'Send us the redline with the brief. Reasonable ones take a day.', actions: [{ label: 'Send a project brief', href: '/forms/project-brief' }] },
  ],
}
