import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const about: TemplatePart<'pages'>[number] = {
  slug: 'about',
  title: 'About KenDev',
  description: 'Four people in a Toronto studio who build automations for small companies and answer for them afterwards. Who we are and how we decide.',
  image: 'hero-about',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'About',
      heading: 'Four people. Two builds each. No account managers.',
      text: 'You talk to whoever writes the code, from the first call to the phone call at night, if there ever is one.',
      image: 'hero-about',
      layout: 'full',
    },
    {
      blockType: 'richText',
      content: `## Why we exist

Ken spent nine years building order systems for distributors in southern Ontario. Every one of those projects ended the same way: the software went live, and next to it sat a person with two screens who copied from one into the other. That person was usually the most careful in the building.

In 2021 he started KenDev to work for that person. The company has grown to four, and we would like it to stay about there. Small is how we keep two promises: that an engineer answers, and that we can say no.

## How we decide what to take on

We take a project if we can measure it, if a mistake can be caught, and if the people who do the work today are in the room. We decline what decides over people without people, what pretends to be human, and what we would not want to be on the other end of.`,
    },
    {
      blockType: 'features',
      heading: 'The people',
      layout: 'grid',
      items: [
        { icon: 'compass', title: 'Ken Abara, founder and engineer', text: 'Order systems, integrations, the first call. Writes the scope himself, so that he cannot blame anybody for it.' },
        { icon: 'list-checks', title: 'Mirela Costin, delivery', text: 'Plans, data and money. Ran operations at a wholesaler for seven years and has been the person with two screens.' },
        { icon: 'wrench', title: 'Devon Tran, engineer', text: 'Documents, workflows, databases. Believes that any process is honest once it has been run three times in one second.' },
        { icon: 'audio-lines', title: 'Saira Malik, conversation designer', text: 'Voice, support agents, evaluation. A former interpreter; hears the pause before the question.' },
        { icon: 'bot', title: 'Dex, front desk', text: 'Software, and says so. Answers here at any hour, knows our prices, cannot give a discount. It runs under the same rules we sell.' },
      ],
    },
    { blockType: 'gallery', heading: 'On the wall of the studio', images: ['poster-measure', 'poster-doubt', 'poster-undo'] },
    {
      blockType: 'timeline',
      heading: 'So far',
      items: [
        { date: '2021', title: 'One desk, one client', text: 'Supplier confirmations into an ERP for a fastener wholesaler in Vaughan. It still runs; its log has 1.3 million lines.' },
        { date: '2022', title: 'Mirela joins, prices go public', text: 'We stop selling hours for builds and write the price next to each service.' },
        { date: '2023', title: 'The first agent, and the first one we refused', text: 'A drafts-only support agent for a bicycle maker. The same month we decline a bot that was to reject job applicants.' },
        { date: '2024', title: 'Voice', text: 'Saira joins. Six months of test calls before the first client’s line goes live.' },
        { date: '2025', title: 'Studio 304', text: 'A room in an old type foundry on Foundry Row. The freight elevator is manual, and shall remain so.' },
      ],
    },
    {
      blockType: 'stats',
      heading: 'In plain figures',
      items: [
        { value: '46', label: 'automations in operation' },
        { value: '31', label: 'client companies, 10 to 200 people' },
        { value: '19', label: 'projects we advised against last year' },
        { value: '100 %', label: 'of code in the clients’ repositories' },
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'Meet one of us.',
      text: 'By video, by phone, or over coffee at the studio. The coffee is made by hand.',
      actions: [{ label: 'Book a discovery call', href: '/forms/discovery-call' }],
    },
  ],
}
