import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const contact: TemplatePart<'pages'>[number] = {
  slug: 'contact',
  title: 'Contact',
  description: 'Call, write, chat or visit KenDev at Studio 304, 61 Foundry Row, Toronto. An engineer answers within one business day.',
  image: 'hero-contact',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Contact',
      heading: 'An engineer answers.',
      text: 'By phone at once in opening hours, by e-mail within one business day. Dex, our own agent, answers in the chat at any hour and knows when to fetch a person.',
      image: 'hero-contact',
      layout: 'split',
      actions: [
        { label: '+1 416-555-0142', href: 'tel:+14165550142' },
        { label: 'hello@kendev.example', href: 'mailto:hello@kendev.example', style: 'secondary' },
      ],
    },
    {
      blockType: 'features',
      heading: 'The right door',
      layout: 'rows',
      items: [
        { icon: 'video', title: 'New project', text: 'Thirty minutes with an engineer, free. Three short steps so that we come prepared.', href: '/forms/discovery-call' },
        { icon: 'file-text', title: 'A brief is ready', text: 'Send it with a sample, get a price or precise questions within two business days.', href: '/forms/project-brief' },
        { icon: 'life-buoy', title: 'Client with a problem', text: 'Open a ticket. If something is doing harm at this moment, call and say the word “pause”.', href: '/forms/support' },
        { icon: 'shield-check', title: 'Security report', text: 'security@kendev.example, answered within one business day.', href: '/security' },
      ],
    },
    {
      blockType: 'contact',
      heading: 'Studio 304, Foundry Row',
      text: 'Visits by appointment. Third floor; the bell is marked KenDev. The 501 streetcar stops five minutes away, and there is a bicycle stand in the yard. Step-free access is from the lane: ring, and we bring the elevator down.',
      showMap: true,
      showHours: true,
    },
    { blockType: 'form', form: 'newsletter', heading: 'Or just read along', text: 'Field notes once a month: what we built, what it measured, what broke.' },
  ],
}
