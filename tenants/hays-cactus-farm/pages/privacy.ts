import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const privacy: TemplatePart<'pages'>[number] = {
  slug: 'privacy',
  title: 'Privacy',
  description: 'What Hays Cactus Farm keeps about you, why, for how long, and how to have it corrected or removed.',
  blocks: [
    { blockType: 'hero', heading: 'Privacy, in plain words', text: 'We keep what we need to send you a plant and answer your questions. We do not sell any of it.', layout: 'plain' },
    {
      blockType: 'table',
      heading: 'What we keep',
      columns: ['What', 'Why', 'How long'],
      rows: [
        ['Name, address, email, phone', 'To ship your order and tell you where it is', '7 years with the order, for tax'],
        ['What you ordered', 'For the 30 day guarantee and our books', '7 years'],
        ['Chats, emails and calls', 'So that you need not explain twice', '2 years after the last one'],
        ['Photos sent through plant help', 'To see what is wrong with your plant', '1 year'],
        ['Resale certificates', 'Arizona law asks us to hold them', '7 years after the last sale'],
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## Who sees it

The seven people on the farm, the carrier who brings your box (name, address and phone), and the payment company, which handles your card. We never see or keep card numbers.

Sunny, our assistant, is software. It reads your conversation and our own shop, care notes and policies in order to answer, and it can pass you to a person at any time. What you tell it is not published.

## Photos

We may ask whether we can use a photo of your plant in a farm note. Without a clear yes from you, we do not.

## Your say

Write to hello@hayscactusfarm.example to see what we hold, to correct it or to have it removed. We answer within 30 days. Order records that tax law makes us keep stay until their time is up; everything else goes.

## Cookies

One keeps your cart, one keeps you signed in if you have an account. No advertising trackers.`,
    },
    { blockType: 'callToAction', heading: 'A question about your data?', actions: [{ label: 'Contact us', href: '/contact' }] },
  ],
}
