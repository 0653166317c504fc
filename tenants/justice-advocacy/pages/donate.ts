import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const donate: TemplatePart<'pages'>[number] = {
  slug: 'donate',
  title: 'Donate',
  description: 'Monthly, once, in someone’s name, by check, stock or will. Where the money goes, to the cent on the dollar.',
  image: 'hero-donate',
  blocks: [
    {
      blockType: 'hero',
      layout: 'split',
      eyebrow: 'Donate',
      heading: 'Pay for the part nobody else pays for',
      text: 'There is no public budget for looking again. Transcripts, experts, interpreters and bus fares come from people who read a page like this one.',
      image: 'hero-donate',
      actions: [
        { label: 'Give monthly', href: '/products/monthly-supporter', style: 'primary' },
        { label: 'Give once', href: '/products/one-time-gift', style: 'secondary' },
      ],
    },
    { blockType: 'productGrid', heading: 'Ways to give here', category: 'Give', limit: 4 },
    {
      blockType: 'table',
      heading: 'What a case costs',
      caption: 'The Dellwood reinvestigation, 2019 to 2022, rounded.',
      columns: ['Item', 'Cost'],
      rows: [
        ['Trial transcript and certified court file', '$3,850'],
        ['Investigator, 61 days', '$29,900'],
        ['Recovery of the transit tape', '$2,200'],
        ['Palm print examination', '$1,750'],
        ['Lawyers’ time, 740 hours at our own salaries', '$48,100'],
        ['Travel, visits, postage', '$4,260'],
        ['First month at home: rent, clothes, phone, dentist', '$3,940'],
        ['Total', '$94,000'],
      ],
    },
    {
      blockType: 'stats',
      heading: 'Each dollar last year',
      items: [
        { value: '81¢', label: 'casework, clinics, accompaniment' },
        { value: '11¢', label: 'office, audit, insurance' },
        { value: '8¢', label: 'raising the next dollar' },
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## What we do not do

We do not sell, swap or rent names. We do not send address labels, nickels or photographs of people crying. We take no money from companies that manage rental housing, from bail bond or prison telephone companies, or from any party to a case we have open. A gift never buys a place in the queue.

## Receipts

Clearwater Justice Project is a 501(c)(3) public charity. You receive a receipt by e-mail with our tax number; gifts of $250 and more carry the acknowledgment the tax rules require, and in January you receive a statement for the year. If you received something in return, such as a supper or a print, the receipt says what it was worth.

## Checks

Make them out to Clearwater Justice Project and mail them to 418 SE Ankeny Street, Suite 300, Portland, OR 97214.`,
    },
    {
      blockType: 'form',
      form: 'donation-pledge',
      heading: 'By check, stock, fund, payroll or will',
      text: 'Nothing is charged here. June writes back with what she needs for your kind of gift.',
    },
    { blockType: 'productCard', product: 'evening-on-the-record-ticket' },
    { blockType: 'productGrid', heading: 'Things that pay for the work', category: 'Shop', limit: 5, action: { label: 'Everything', href: '/products', style: 'secondary' } },
    { blockType: 'faq', heading: 'Donors ask', topic: 'Giving' },
  ],
}
