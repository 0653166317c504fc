import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const services: TemplatePart<'pages'>[number] = {
  slug: 'services',
  title: 'Plumbing, drain and heating services',
  description: 'Everything we do in Columbus homes: drains and sewers, leaks, water heaters, furnaces, boilers, sump pumps, gas lines and backflow tests.',
  image: 'services-cutaway',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Services',
      heading: 'From the street main to the last radiator',
      text: 'If water, gas or heat runs through it, we install it, clean it, test it or fix it. Not sure what is wrong? Book a visit for $79, and the fee comes off the repair.',
      image: 'services-cutaway',
      layout: 'split',
      actions: [
        { label: 'Book a visit', href: '/forms/book-service', style: 'primary' },
        { label: 'Call +1 614-555-0142', href: 'tel:+16145550142', style: 'secondary' },
      ],
    },
    {
      blockType: 'features',
      heading: 'What do you notice?',
      text: 'Start from the sign, not from the part.',
      layout: 'rows',
      items: [
        { icon: 'waves', title: 'It drains slowly or not at all', text: 'One fixture: the branch drain. Several at once, or gurgling in the lowest drain: the main line.', href: '/products/drain-clearing' },
        { icon: 'droplets', title: 'It drips, or the water bill jumped', text: 'A leak you see is one thing; a leak you only see on the meter is often a toilet.', href: '/products/leak-repair' },
        { icon: 'thermometer-snowflake', title: 'The shower turns cold', text: 'A heater that no longer keeps up may need an element, a dip tube, a flush, or retirement.', href: '/products/water-heater-repair' },
        { icon: 'flame', title: 'The house will not warm up', text: 'Furnaces and boilers of all common makes. Homes without heat go first.', href: '/products/furnace-repair' },
        { icon: 'cloud-rain', title: 'The basement is wet after rain', text: 'A sump pump that hums, runs on and on or stays silent is telling you something.', href: '/products/sump-pump-replacement' },
        { icon: 'triangle-alert', title: 'You smell rotten eggs', text: 'That may be gas. Leave now, touch no switch, call 911 or the gas utility from outside.', href: '/emergency' },
      ],
    },
    { blockType: 'productGrid', heading: 'Drains and sewer', category: 'Drains and sewer', limit: 4 },
    { blockType: 'productGrid', heading: 'Plumbing', text: 'The small things that drive a household mad.', category: 'Plumbing', limit: 4 },
    { blockType: 'productGrid', heading: 'Water heaters', category: 'Water heaters', limit: 4 },
    {
      blockType: 'callToAction',
      heading: 'Not sure whether to repair or replace?',
      text: 'Send us a picture of the label and of the space around the heater. You get a written estimate within one business day, with both choices where both make sense.',
      image: 'home-winter',
      actions: [{ label: 'Request a quote', href: '/forms/quote-request', style: 'primary' }],
    },
    { blockType: 'productGrid', heading: 'Heating', category: 'Heating', limit: 4 },
    { blockType: 'productGrid', heading: 'Gas and testing', category: 'Gas and testing', limit: 4 },
    { blockType: 'productGrid', heading: 'Emergency and plans', category: 'Emergency and plans', limit: 4 },
    {
      blockType: 'richText',
      width: 'reading',
      content:
        '## What we do not do\n\nWe would rather send you to the right person than learn on your house.\n\n- **Air conditioning and heat pumps:** we do not install or service the cooling side.\n- **Septic tanks and wells:** we work from the house to the tank or pressure tank, not on them.\n- **Drywall, tile and paint:** we cut neatly and clean up, but do not close walls.\n- **The gas meter and the street side of it:** that is the gas utility.\n\nCall +1 614-555-0142 and Joanie will gladly tell you whom we would call.',
    },
    { blockType: 'faq', heading: 'Questions about our services', topic: 'Services', limit: 6 },
  ],
}
