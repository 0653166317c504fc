import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const pricing: TemplatePart<'pages'>[number] = {
  slug: 'pricing',
  title: 'Prices and guarantees',
  description: 'Flat and starting prices for plumbing and heating work in Columbus, what they include, how to pay, and our guarantees in plain words.',
  image: 'pricing-clipboard',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Prices and guarantees',
      heading: 'The price on the paper is the price on the bill',
      text: 'Flat prices where the work is always alike, starting prices where houses differ. Either way you sign one number before we begin, and it does not grow.',
      image: 'pricing-clipboard',
      layout: 'split',
      actions: [
        { label: 'Request a written quote', href: '/forms/quote-request', style: 'primary' },
        { label: 'Call +1 614-555-0142', href: 'tel:+16145550142', style: 'secondary' },
      ],
    },
    {
      blockType: 'table',
      heading: 'What common jobs cost',
      caption: 'Sales tax is added only where Ohio law asks for it. Prices hold in our whole service area, with no travel fee.',
      columns: ['Service', 'Price', 'How it is meant'],
      rows: [
        ['Visit and written price', '$79', 'Comes off the repair when you go ahead'],
        ['Branch drain cleared', '$169', 'Flat'],
        ['Main sewer line cleared', '$289', 'Flat, from an accessible cleanout'],
        ['Leak repair', '$185', 'From'],
        ['Toilet tank repair', '$149', 'Flat, parts included'],
        ['Faucet replacement, your faucet', '$199', 'Flat'],
        ['Water heater repair', '$159', 'From, plus parts'],
        ['40 gallon gas water heater', '$1,895', 'Installed, permit included'],
        ['Tankless water heater', '$4,295', 'From, after a free measuring visit'],
        ['Furnace tune-up', '$129', 'Flat'],
        ['Furnace repair', '$149', 'From, plus parts'],
        ['Boiler service', '$239', 'Flat; steam $269'],
        ['Sump pump', '$645', 'From, installed'],
        ['Gas line inspection', '$179', 'Flat'],
        ['Backflow test', '$105', 'First device, filing included'],
        ['Emergency call-out', '$179', 'First hour included; $279 at night, on Sundays and holidays'],
      ],
    },
    {
      blockType: 'features',
      heading: 'Our guarantees',
      layout: 'rows',
      items: [
        { icon: 'shield-check', title: 'Repairs: 2 years', text: 'Parts we supply and our labor. If the same thing fails, we fix it again at no charge.' },
        { icon: 'badge-check', title: 'Installations: 3 years of labor', text: 'On top of the manufacturer’s warranty, which we register for you and claim for you.' },
        { icon: 'waves', title: 'Drains: 90 and 60 days', text: 'Branch drains 90 days, main lines 60 days. If a main line blocks again in that time, the camera comes along free.' },
        { icon: 'clock', title: 'On time or no visit fee', text: 'If we come after your window without having called first, you do not pay the $79.' },
        { icon: 'house', title: 'Clean and whole', text: 'What we break, we repair or pay for. What we bring in on our boots, we take out again.' },
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content:
        '## Paying\n\nCard, bank transfer, check or cash, when the work is done and you have seen it run. Installations above $1,500 ask for a 30 % deposit when the date is fixed. We can spread an installation over six monthly payments without interest; ask Joanie before the work starts.\n\n## Changing your mind\n\n- **Booked visits:** change or cancel free of charge until 5 pm on the business day before. Later than that, $45.\n- **Emergencies:** free until the truck has left.\n- **Installations:** cancel within three business days after signing and get the whole deposit back, as long as you have not asked us to start sooner.\n- **Care plans:** full refund within 30 days, before the first visit.\n\n## What the guarantee does not cover\n\nFreezing, flooding and misuse, parts you supplied yourself, work someone else did on it afterwards, and drains blocked by wipes, roots or broken pipe. We say so on the spot, not on the invoice.',
    },
    { blockType: 'productCard', product: 'annual-care-plan' },
    { blockType: 'faq', heading: 'Money questions', topic: 'Prices and payment', limit: 8 },
  ],
}
