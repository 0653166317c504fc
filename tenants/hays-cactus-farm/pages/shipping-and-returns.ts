import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const shippingAndReturns: TemplatePart<'pages'>[number] = {
  slug: 'shipping-and-returns',
  title: 'Shipping and returns',
  description: 'When we ship, what it costs, how plants are packed in heat and cold, our 30 day alive guarantee, and how to get your money back.',
  image: 'shipping-box',
  blocks: [
    { blockType: 'hero', heading: 'Shipping and returns', text: 'Boxes leave Monday to Wednesday. Thirty days alive, or we replace it.', image: 'shipping-box', layout: 'split' },
    {
      blockType: 'table',
      heading: 'What shipping costs',
      caption: 'To any address in the 48 contiguous states. Plants marked “farm pickup” do not ship.',
      columns: ['Order total', 'Shipping', 'Time on the road'],
      rows: [
        ['Up to $60', '$9.50', '2 to 5 days'],
        ['$60 to $120', '$14.00', '2 to 5 days'],
        ['$120 and more', 'Free', '2 to 5 days'],
        ['72 hour heat pack', '$4.00, free when we decide it is needed', 'Adds no time'],
        ['Gift card', 'Free', 'By email within minutes'],
        ['Farm pickup', 'Free', 'Next opening day; we hold it 14 days'],
      ],
    },
    {
      blockType: 'features',
      heading: 'From bench to door',
      layout: 'numbered',
      items: [
        { title: 'Order by Sunday night', text: 'Orders placed by midnight on Sunday, Tucson time, leave that week.' },
        { title: 'We pack Monday and Tuesday', text: 'Plants are watered a week ahead so that they travel dry. Small plants go in their pots, larger cacti bare-root in tissue.' },
        { title: 'It leaves by Wednesday', text: 'So that nothing sits in a warehouse over a weekend. The tracking link comes by email.' },
        { title: 'You unpack at once', text: 'Bright shade for three days, no water for five. The card in the box says the rest.' },
      ],
    },
    { blockType: 'notice', tone: 'info', heading: 'Cold and heat', text: 'We check the forecast for your address. Below 35 °F at night we add a heat pack; below 15 °F we write to you and wait. Above 105 °F on the route we ship soft-leaved plants by a faster service at our cost.' },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## If it arrives damaged

Send us a photo of the plant and of the box within **7 days**, to hello@hayscactusfarm.example or with the [plant help form](/forms/plant-help). We replace the plant or refund it, whichever you prefer, and pay the shipping. You send nothing back.

A few leaves always fall from [burro’s tail](/products/burros-tail) and [jade](/products/jade-plant) on the road. That is not damage; lay them on dry soil and you have more plants.

## Thirty days alive

If a plant dies within **30 days** of delivery and you followed its card, we replace it once. You pay only the shipping of the replacement. Three things are not covered, because we cannot mend them from here: frost, pets, and pots without a drainage hole.

## Changing your mind

- **Live plants** cannot come back by mail. Agricultural rules and common sense agree on that. Plants bought at the farm can be exchanged within 7 days if they are healthy.
- **Pots, tools, unopened soil and unused gift cards** can be returned within **30 days** for a full refund. You pay the postage; write first, so that we know what is coming.
- **Workshop seats** can be moved or canceled free until 48 hours before.

Refunds go back to the card or gift card you paid with, within five working days of our yes.

## Where we cannot ship

Alaska, Hawaii, Puerto Rico, other territories and abroad: inspection rules make it slow and costly for the plants and for you. Boxes to **California** carry a copy of our inspection certificate and can take a day longer. Prickly pears do not go to a few California counties with local rules; if yours is one, we tell you and refund that line.`,
    },
    { blockType: 'faq', heading: 'Shipping questions', topic: 'Shipping', limit: 6 },
    { blockType: 'callToAction', heading: 'A box went astray?', text: 'Lupe can see where it is. Have your order number ready.', actions: [{ label: 'Contact us', href: '/contact' }] },
  ],
}
