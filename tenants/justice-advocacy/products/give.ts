import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const give: TemplatePart<'products'> = [
  {
    slug: 'monthly-supporter',
    title: 'Monthly supporter',
    kind: 'digital',
    summary: 'A steady gift. It is what lets us open a case that will take four years instead of one that will take four weeks.',
    description: `A wrongful conviction takes us two to five years. Grants rarely last that long; monthly supporters do. Two thirds of our reinvestigation budget comes from people who give less than fifty dollars a month.

## What an amount does

- **$10** prints and mails eight handbooks a month into Oregon prisons and jails.
- **$25** pays for the transcripts and record requests of one case review.
- **$50** keeps a court companion in the building one morning a week.
- **$100** pays an investigator for half a day in the field, every month.

## How it works

The first month is charged at checkout and you receive a receipt at once. Each month after that we send a short e-mail with what happened and a link to renew; nothing is charged without your yes. You can change the amount or stop by replying to any receipt. In January you receive one statement for the whole year.`,
    category: 'Give',
    tags: ['donation', 'monthly'],
    images: ['product-monthly'],
    priceNote: 'per month',
    variants: [
      { sku: 'GIVE-M-10', title: '$10 a month', options: { Amount: '$10' }, price: '1000', stock: null },
      { sku: 'GIVE-M-25', title: '$25 a month', options: { Amount: '$25' }, price: '2500', stock: null },
      { sku: 'GIVE-M-50', title: '$50 a month', options: { Amount: '$50' }, price: '5000', stock: null },
      { sku: 'GIVE-M-100', title: '$100 a month', options: { Amount: '$100' }, price: '10000', stock: null },
    ],
    specifications: {
      'Tax deductible': 'Yes, to the extent the law allows; nothing is received in return',
      Receipt: 'By e-mail at once, and one yearly statement in January',
      'To stop': 'Reply to any receipt; it ends the same day',
    },
    featured: true,
  },
  {
    slug: 'one-time-gift',
    title: 'One-time gift',
    kind: 'digital',
    summary: 'A single gift, used where it is needed most: a transcript, a filing, a bus fare, a night’s heat in the office before a hearing.',
    description: `A one-time gift goes into the general fund and is spent within the year. Of each dollar, 81 cents went to casework, clinics and accompaniment last year, 11 cents to running the office and 8 cents to raising the next dollar. The audited statement is in the [library](/library).

## What an amount does

- **$25** covers certified copies of a court file.
- **$50** pays the filing and service costs of one tenant’s counterclaim.
- **$100** buys a day of interpreting for a client meeting.
- **$250** pays a fingerprint examiner to look again at one latent print.
- **$1,000** carries a fire scientist or a memory expert to an Oregon courtroom for a day.

To give by check, stock, a donor-advised fund or a will, use the [pledge form](/forms/donation-pledge).`,
    category: 'Give',
    tags: ['donation'],
    images: ['product-one-time'],
    variants: [
      { sku: 'GIVE-1-25', title: '$25', options: { Amount: '$25' }, price: '2500', stock: null },
      { sku: 'GIVE-1-50', title: '$50', options: { Amount: '$50' }, price: '5000', stock: null },
      { sku: 'GIVE-1-100', title: '$100', options: { Amount: '$100' }, price: '10000', stock: null },
      { sku: 'GIVE-1-250', title: '$250', options: { Amount: '$250' }, price: '25000', stock: null },
      { sku: 'GIVE-1-1000', title: '$1,000', options: { Amount: '$1,000' }, price: '100000', stock: null },
    ],
    specifications: {
      'Tax deductible': 'Yes, to the extent the law allows; nothing is received in return',
      Receipt: 'By e-mail at once',
      Refund: 'In full within 60 days',
    },
  },
  {
    slug: 'getting-there-fund',
    title: 'Getting There fund',
    kind: 'digital',
    summary: 'Fares, a sitter, a replaced shift: the small sums that decide whether a person is in the room when their case is called.',
    description: `People lose eviction cases they could have settled because the bus was late, the sitter cancelled or the shift could not be moved. When nobody answers as the name is called, the court can decide by default. This fund pays for getting there, and for nothing else.

We pay fares, sitters and wages directly and quickly. Nobody has to show us a receipt or explain a life.

- **Fares** pays for a family’s day passes to a hearing and back.
- **A morning of child care** pays a sitter from eight to noon.
- **A day’s lost wages** replaces a shift at the Portland-area minimum wage, so that a hearing does not cost next month’s rent.`,
    category: 'Give',
    tags: ['donation', 'accompaniment'],
    images: ['product-getting-there'],
    variants: [
      { sku: 'GIVE-GT-FARE', title: 'Fares', options: { Covers: 'Fares for a family' }, price: '1700', stock: null },
      { sku: 'GIVE-GT-CARE', title: 'A morning of child care', options: { Covers: 'A morning of child care' }, price: '8000', stock: null },
      { sku: 'GIVE-GT-WAGE', title: 'A day’s lost wages', options: { Covers: 'A day’s lost wages' }, price: '13000', stock: null },
    ],
    specifications: {
      'Tax deductible': 'Yes, to the extent the law allows',
      'Spent within': '30 days on average',
      'Paid to': 'The carrier, the sitter or the client, never through a landlord',
    },
  },
  {
    slug: 'gift-in-honor',
    title: 'Gift in someone’s name',
    kind: 'digital',
    summary: 'A gift to honor or remember someone, with a letterpress card sent to the person you name. The amount is not mentioned.',
    description: `Give in honor of a birthday, a retirement from the bench, a client who came home, or in memory of someone who did not live to see it. We send a letterpress card with a linocut wren, your words written by hand, and one paragraph on the work the gift supports. The amount stays between you and us.

Put the name, the address and your message of up to sixty words in the order note. Cards leave the office within three working days. If the card should go to a family that has lost someone, tell us; we hold it for a week and write by hand throughout.`,
    category: 'Give',
    tags: ['donation', 'memorial'],
    images: ['product-tribute'],
    variants: [
      { sku: 'GIVE-H-35', title: '$35 with a card', options: { Amount: '$35' }, price: '3500', stock: null },
      { sku: 'GIVE-H-75', title: '$75 with a card', options: { Amount: '$75' }, price: '7500', stock: null },
      { sku: 'GIVE-H-150', title: '$150 with a card', options: { Amount: '$150' }, price: '15000', stock: null },
    ],
    specifications: {
      Card: 'A6 letterpress, cotton paper, handwritten',
      'Sent within': 'Three working days',
      'Tax deductible': 'Yes, to the extent the law allows',
    },
  },
]
