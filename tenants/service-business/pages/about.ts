import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const about: TemplatePart<'pages'>[number] = {
  slug: 'about',
  title: 'About us, licenses and insurance',
  description: 'A family company of twelve on the west side of Columbus since 1991: who we are, which licenses we hold and how to check them.',
  image: 'shop-front',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'About Brightwater',
      heading: 'Started with one van and a phone in the kitchen',
      text: 'Gus Castellano answered that phone. Today his daughter Nell runs the company, and twelve of us work here, but the rule is still his: pick up, show up, clean up.',
      image: 'shop-front',
      layout: 'split',
      actions: [{ label: 'Call +1 614-555-0142', href: 'tel:+16145550142', style: 'primary' }],
    },
    {
      blockType: 'timeline',
      heading: 'How we got here',
      items: [
        { date: '1991', title: 'Gus and a used van', text: 'After fourteen years as a union pipefitter, Gus Castellano starts on his own on the Hilltop. First customer: the neighbor with the frozen pipes.' },
        { date: '2003', title: 'Heating joins plumbing', text: 'We add furnaces and boilers, because every January plumbing customers asked who could fix the heat as well.' },
        { date: '2011', title: 'Commission goes', text: 'We stop paying for sales. Everyone works for an hourly wage and a share of the year. Callbacks fall by half.' },
        { date: '2016', title: 'Nell takes over', text: 'Nell, master plumber since 2009, buys the company from her father. Gus keeps a key and still sharpens the cutters.' },
        { date: '2022', title: 'Our own apprentices', text: 'We start training two apprentices at a time: four years of paid work and evening classes, with no fees to pay back.' },
      ],
    },
    {
      blockType: 'features',
      heading: 'People you may meet',
      layout: 'grid',
      items: [
        { icon: 'wrench', title: 'Nell Castellano, owner', text: 'Licensed plumbing contractor. Prices the big jobs, reads every review, plays second base.' },
        { icon: 'phone', title: 'Joanie Pruitt, dispatch', text: 'The voice on the phone since 2006. Knows where your shut-off is before you do.' },
        { icon: 'droplets', title: 'Terrence Boyd, lead plumber', text: 'Twenty-two years of leaks and sewers. Certified backflow tester.' },
        { icon: 'flame', title: 'Priya Raman, lead heating technician', text: 'Furnaces, hot water and steam. Can tell a pump by its hum.' },
        { icon: 'shower-head', title: 'Luis Ferrante, installations', text: 'Water heaters and tankless. Every pipe level, every valve labeled.' },
        { icon: 'graduation-cap', title: 'Cody Lindqvist, apprentice', text: 'Third year. Carries the heavy end and asks the good questions.' },
      ],
    },
    {
      blockType: 'table',
      heading: 'Licenses and cover',
      caption: 'License numbers are on each van, estimate and invoice. You can check state licenses in the online look-up of the Ohio Construction Industry Licensing Board.',
      columns: ['What', 'Held by', 'What it is for'],
      rows: [
        ['Ohio plumbing contractor license', 'Nell Castellano', 'Plumbing work, state level'],
        ['Ohio HVAC contractor license', 'Priya Raman', 'Furnaces, venting and gas piping to them'],
        ['Ohio hydronics contractor license', 'Priya Raman', 'Boilers and radiators'],
        ['City and suburb registrations', 'The company', 'Permits in each city we work in'],
        ['Ohio backflow tester certification', 'Terrence Boyd, Luis Ferrante', 'Yearly tests and filing the report'],
        ['General liability insurance', 'The company', '$2 million per occurrence'],
        ['Ohio workers’ compensation', 'The company', 'Covers our people in your house'],
      ],
    },
    {
      blockType: 'documents',
      heading: 'Papers people ask us for',
      items: [
        { title: 'Certificate of insurance', description: 'For landlords and associations: tell us the name to put on it, and you have it the same business day.', href: '/contact' },
        { title: 'Guarantees in full', description: 'What is covered, for how long, and how to use it.', href: '/pricing' },
        { title: 'Terms of service', description: 'Booking, changes, payment and what happens when something goes wrong.', href: '/terms' },
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content:
        '## Why it matters who is licensed\n\nGas, flues and drinking water can hurt people when they are done wrong, and an insurer may ask who did the work. So ask every contractor, us included:\n\n1. What is your license number, and in whose name?\n2. Who pulls the permit? It should be the contractor, not you.\n3. May I see the certificate of insurance?\n4. Who comes: your own people or a subcontractor?\n\nOurs are our own people, every time. Background checks when they join, and their picture on your phone before they ring.',
    },
  ],
}
