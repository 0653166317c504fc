import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const events: TemplatePart<'products'> = [
  {
    slug: 'evening-on-the-record-ticket',
    title: 'An Evening on the Record: ticket',
    kind: 'digital',
    summary: 'Our one benefit of the year: supper at long tables, three people read from their own transcripts, and nobody runs an auction.',
    description: `On the first Saturday of May we set long tables in an old printing hall in the Central Eastside. Three people, former clients or jurors or a retired judge, stand up and read a page from a court record that changed their life, and say what the page left out.

## The evening

- **6:00** Doors, coats, soup.
- **7:00** The readings, with a string trio between them.
- **8:15** Supper at long tables. Vegetarian throughout, with vegan and gluten-free plates if you tell us.
- **9:30** A short account of the year, five minutes by the clock.

The hall is step free, the readings are captioned and interpreted in ASL and Spanish, and there is a supervised room for children over three.

The evening is worth $60 a head by the tax rules, so only the part of your ticket above that is deductible; the receipt says both. A **sponsor’s seat** pays for your chair and for one kept for a client or a client’s family.`,
    category: 'Events',
    tags: ['event', 'benefit'],
    images: ['product-evening'],
    priceNote: 'per seat',
    variants: [
      { sku: 'EVE-SEAT', title: 'Seat', options: { Seat: 'Seat' }, price: '12000', stock: 118 },
      { sku: 'EVE-SPONSOR', title: 'Sponsor’s seat', options: { Seat: 'Sponsor’s seat' }, price: '24000', stock: 34 },
      { sku: 'EVE-COMMUNITY', title: 'Community seat', options: { Seat: 'Community seat' }, price: '2000', stock: 40 },
    ],
    specifications: {
      When: 'First Saturday of May, doors 6 pm',
      Where: 'Fennimore Printing Hall, SE Taylor Street, Portland',
      Access: 'Step free, captions, ASL and Spanish',
      Refund: 'In full up to seven days before',
    },
    lowStockAt: 12,
  },
]
