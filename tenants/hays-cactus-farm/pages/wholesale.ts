import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const wholesale: TemplatePart<'pages'>[number] = {
  slug: 'wholesale',
  title: 'Wholesale',
  description: 'Arizona-grown cacti and succulents by the flat for garden centers, plant shops, landscapers and designers. $250 minimum, weekly delivery.',
  image: 'wholesale-flats',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'For the trade',
      heading: 'Full flats, true to size, on Thursday.',
      text: 'About 90,000 plants on the benches, from 2.5 inch liners to specimen barrels. One person answers your calls, and her name is June.',
      image: 'wholesale-flats',
      layout: 'split',
      actions: [{ label: 'Apply for an account', href: '/forms/wholesale' }],
    },
    {
      blockType: 'stats',
      items: [
        { value: '$250', label: 'minimum order' },
        { value: 'Thursday', label: 'delivery, Tucson and Phoenix' },
        { value: '2 days', label: 'to open an account' },
        { value: '98 %', label: 'of ordered lines filled last season' },
      ],
    },
    {
      blockType: 'table',
      heading: 'What a flat holds',
      caption: 'Guide prices for mixed flats. Your price list has every species, size and week of availability.',
      columns: ['Size', 'Plants in a flat', 'Per plant, 1 to 9 flats', 'Per plant, 10 or more'],
      rows: [
        ['2.5 in succulents', '36', '$2.60', '$2.25'],
        ['2.5 in cacti', '36', '$2.90', '$2.50'],
        ['4 in succulents', '15', '$5.20', '$4.60'],
        ['4 in cacti', '15', '$5.90', '$5.20'],
        ['6 in mixed', '6', '$12.50', '$11.00'],
        ['1 gallon landscape', '8', '$10.80', '$9.50'],
        ['5 gallon landscape', 'each', '$34.00', '$30.00'],
      ],
    },
    {
      blockType: 'features',
      heading: 'How it works',
      layout: 'numbered',
      items: [
        { title: 'Apply', text: 'Four short steps and your resale certificate. June answers in two working days with your price list.' },
        { title: 'Order by Monday noon', text: 'From the weekly availability list, by email or in the shop with your trade prices.' },
        { title: 'We pull on Tuesday', text: 'Each flat is pulled by a grower, tagged and photographed. Anything short is called out before it leaves.' },
        { title: 'Delivery on Thursday', text: 'Tucson $35, Phoenix metro $75, free from $1,200. Farther away by pallet at cost.' },
      ],
    },
    { blockType: 'image', image: 'wholesale-truck', caption: 'Dale leaves at six. He will not drive I-10 at noon with a load of saguaros, and he is right.', width: 'wide' },
    {
      blockType: 'testimonials',
      heading: 'From shops we supply',
      items: [
        { quote: 'The four inch pots are rooted to the bottom and the labels are right. In eleven years I have had two short orders, and June called me first both times.', name: 'Calvin Brandt', role: 'Garden center owner, Mesa' },
        { quote: 'They told us which plants would not hold up under our shop lights and sent ones that do. Our losses halved.', name: 'Imani Foyle', role: 'Fern & Fable, Phoenix' },
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## Terms in plain words

- **Payment:** card with the first three orders, then 30 days from invoice for approved accounts.
- **Tax:** exempt with a valid certificate on file (Arizona Form 5000A or your state’s equivalent). Without one, Arizona tax is added.
- **Claims:** tell us within 48 hours of delivery, with a photo. We credit or replace on the next truck.
- **Plant health:** we ship under an Arizona nursery inspection certificate. Copies travel with each load, and loads to California carry the papers that its border stations ask for.
- **Protected natives:** every saguaro, barrel and ocotillo is seed-grown and labeled as such, which keeps your shelves out of trouble.
- **Online prices:** please do not sell below our retail price online.`,
    },
    { blockType: 'faq', heading: 'Trade questions', topic: 'Wholesale', limit: 4 },
    {
      blockType: 'callToAction',
      heading: 'Ready for a price list?',
      text: 'It takes about five minutes. Have your resale certificate at hand.',
      actions: [
        { label: 'Apply for an account', href: '/forms/wholesale' },
        { label: 'Call June', href: '/contact', style: 'secondary' },
      ],
    },
  ],
}
