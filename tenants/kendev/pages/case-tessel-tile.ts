import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const caseTesselTile: TemplatePart<'pages'>[number] = {
  slug: 'case-tessel-tile',
  title: 'Tessel Tile Supply: from tomorrow to 11 minutes',
  description: 'A tile distributor in Kitchener answers 46 percent of 900 monthly messages without a person. Two of 1,242 were wrong. Here is how we know.',
  image: 'case-tessel-tile',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Case study: support agent',
      heading: 'Two wrong answers in 1,242. Here is how we know.',
      text: 'Tessel Tile Supply, Kitchener. 24 people, 3,800 articles, and tilers who write from the site with one thumb.',
      image: 'case-tessel-tile',
      layout: 'split',
    },
    {
      blockType: 'stats',
      items: [
        { value: '5 h 40 → 11 min', label: 'median first reply, working hours' },
        { value: '46 %', label: 'sent without a person, months 3 to 5' },
        { value: '2 in 1,242', label: 'sent replies found wrong, months 3 to 5' },
        { value: '4.5 / 5', label: 'satisfaction, from 4.4' },
      ],
    },
    {
      blockType: 'richText',
      content: `## The starting point

900 messages a month by e-mail and web chat. Is the 60 × 60 in stock, which grout goes with it, where is my pallet, can I return four boxes? The knowledge was there: in the ERP, in data sheets, and in Joost. Whoever asked after two o'clock heard tomorrow.

The product data was not ready, however. 9% of articles were duplicates with different stock. So the [clean-up](/products/data-clean-up) came first, and it paid for part of itself by finding eleven pallets that nobody knew about.

## What we built

An agent that reads the message, looks up order, stock and data sheet, and writes a draft with its sources. In weeks one to five of operation nothing was sent without a person. Then kinds of message were released one at a time, when 95 of 100 drafts had gone out unedited.`,
    },
    {
      blockType: 'table',
      heading: 'What may be sent alone, and what may not',
      caption: 'State since month three. A released kind goes back to drafts after a single wrong reply.',
      columns: ['Kind of message', 'Share', 'State'],
      rows: [
        ['Order status and delivery', '27 %', 'Sent alone since week 6'],
        ['Stock and lead time', '19 %', 'Sent alone since week 8'],
        ['Which grout or adhesive', '16 %', 'Draft: advice, a person reads it'],
        ['Returns and breakage', '14 %', 'Draft: money'],
        ['Quotes', '13 %', 'Draft, with prices filled in'],
        ['Complaints and the rest', '11 %', 'Straight to a person'],
      ],
    },
    {
      blockType: 'features',
      heading: 'The two wrong answers',
      layout: 'numbered',
      items: [
        { title: 'A truck that was full', text: 'The agent confirmed a Thursday delivery from the route plan. The truck was full, which stood only on a whiteboard. The whiteboard is now a field in the ERP, and order status went back to drafts until it was.' },
        { title: 'A pallet counted twice', text: 'Stock was read during a transfer between warehouses and counted on both sides. The query now leaves out goods in transit. Found by the weekly random sample, corrected before the customer drove over.' },
      ],
    },
    {
      blockType: 'timeline',
      heading: 'Five months of operation',
      items: [
        { date: 'Month 1', title: 'Drafts only', text: 'People sent 61 % of drafts unedited at first, and 83 % by the end. Most edits made them shorter.' },
        { date: 'Month 2', title: 'Two kinds released', text: 'Order status, then stock. First reply for those falls to under a minute, at night as well.' },
        { date: 'Months 3 to 5', title: '46 % alone, and a quieter room', text: '1,242 replies sent, two of them wrong. Ten a week are read at random. The saved time goes to quotes, which now leave the same day.' },
      ],
    },
    { blockType: 'image', image: 'section-tiles', caption: 'Released kinds of message in vivid colour, the rest stays with people.', width: 'wide' },
    {
      blockType: 'table',
      heading: 'What it cost',
      columns: ['Item', 'Amount'],
      rows: [
        ['Data clean-up, up to 50,000 records', '$2,900'],
        ['Customer-support agent, drafts and sends', '$7,500'],
        ['Running cost: model, tests, hosting', '$41 a month'],
        ['Care plan: Watch', '$450 a month'],
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'Curious about your own forty questions?',
      text: 'Read how the monthly budget is made up, line by line, or bring your message count to a call.',
      actions: [
        { label: 'What an agent costs', href: '/posts/cost-of-an-agent' },
        { label: 'Book a discovery call', href: '/forms/discovery-call', style: 'secondary' },
      ],
    },
  ],
}
