import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const terms: TemplatePart<'pages'>[number] = {
  slug: 'terms',
  title: 'Subscription terms',
  description: 'The main points of the Celersoft subscription agreement in plain language: term, payment, availability, data, cancellation and liability.',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Legal',
      heading: 'Subscription terms',
      text: 'These terms apply to licences ordered on this website. Where a signed agreement exists, that agreement prevails.',
      layout: 'plain',
    },
    {
      blockType: 'features',
      heading: 'In short',
      layout: 'grid',
      items: [
        { icon: 'calendar-check', title: 'Annual term', text: 'Renews for a year unless either party gives notice 30 days before it ends.' },
        { icon: 'undo-2', title: '30-day withdrawal', text: 'New customers receive the licence fee of the first order in full.' },
        { icon: 'database', title: 'Your data is yours', text: 'Export at any time, and for 60 days after the end.' },
      ],
    },
    {
      blockType: 'richText',
      content: `## 1. Subject

Celersoft grants the customer the right to use the ordered modules over the internet, for its own business and for the ordered number of users, vehicles or connectors, during the term. Standard support is included.

## 2. Users

Licences are personal and may be reassigned when a person leaves or changes duties. The customer keeps credentials confidential and is responsible for the actions of its users.

## 3. Fees and payment

Fees are stated in US dollars and exclude sales, use and similar taxes. Card and ACH payments are due at order; invoices are due 30 days from their date. Fees may change at renewal with 60 days’ notice. Licences added during a term are charged for its remaining days.

## 4. Term, cancellation and refund

The subscription runs for twelve months and renews for twelve months unless a party gives notice at least 30 days before the end, in the account settings or by e-mail to billing@celersoft.example. Monthly subscriptions on the Team plan end with 30 days’ notice.

A new customer may withdraw within 30 days of the first order and receives the licence fee in full. Fees for services already performed are not refunded. If Celersoft does not remedy a material fault within 30 days of written notice, the customer may terminate and receives the prepaid fee for the remaining term.

## 5. Availability

On Business the service is available 99.9 percent, on Enterprise 99.95 percent of each calendar month, excluding maintenance announced seven days ahead, of at most four hours a month. For each full 0.1 percent below, the customer receives a credit of 5 percent of the monthly fee, up to 50 percent. Credits are granted on request within 60 days.

## 6. Customer data

The customer owns its data. Celersoft processes it only to provide and support the service, as set out in the data processing agreement. Export is available at any time and for 60 days after the end of the subscription; deletion follows within 90 days, and backups expire 35 days later.

## 7. Acceptable use

The service may not be used to break the law, to store data without the right to do so, to test its security outside the rules on the [security page](/security), or to build a competing product from its interface.

## 8. Regulatory records

The service assists in keeping records. The customer remains responsible for determining which obligations apply to it and for the accuracy of what is recorded.

## 9. Liability

Each party’s liability in a contract year is limited to the fees paid or payable for that year. The limit does not apply to fees owed, to willful misconduct, to gross negligence, or to infringement of the other party’s intellectual property. Neither party is liable for lost profit or consequential loss.

## 10. Governing law

The law of the State of Texas governs, without its conflict-of-law rules. The courts of Travis County, Texas, have jurisdiction.`,
    },
    { blockType: 'faq', heading: 'Cancellation questions', topic: 'Cancellation', limit: 5 },
    { blockType: 'callToAction', heading: 'Need a signed agreement?', text: 'For Enterprise orders we sign a master agreement and accept reasonable changes.', actions: [{ label: 'Contact sales', href: '/contact' }, { label: 'Request documents', href: '/forms/security-review', style: 'secondary' }] },
  ],
}
