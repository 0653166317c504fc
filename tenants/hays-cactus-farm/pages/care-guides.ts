import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const careGuides: TemplatePart<'pages'>[number] = {
  slug: 'care-guides',
  title: 'Care guides',
  description: 'How to light, water, pot and protect cacti and succulents, from the people who grow them near Tucson. Plain rules and a table to print.',
  image: 'care-watering',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Care guides',
      heading: 'Four things decide everything: light, water, soil, cold.',
      text: 'Get these right and the plant does the rest. Each plant’s own page has its particular notes.',
      image: 'care-watering',
      layout: 'split',
      actions: [
        { label: 'See the calendar', href: '/growing-calendar' },
        { label: 'My plant is sick', href: '/forms/plant-help', style: 'secondary' },
      ],
    },
    {
      blockType: 'features',
      heading: 'The short version',
      layout: 'numbered',
      items: [
        { title: 'Light first', text: 'Stand where the plant will stand, at noon. If you could read small print comfortably and your hand throws a soft shadow, that is bright indirect light. A sharp shadow is direct light. No shadow is low light.', href: '/posts/plants-for-low-light' },
        { title: 'Soak, then dry', text: 'Water until it runs from the hole, empty the saucer, then wait until the pot is dry through and light in your hand. A sip a week is the worst of both: wet roots on top, dry ones below.', href: '/posts/how-to-water-a-cactus' },
        { title: 'A hole and grit', text: 'A pot with a drainage hole and a mix that is at least half mineral. Nothing you do with the can makes up for a pot that cannot drain.', href: '/products/desert-soil-mix' },
        { title: 'Dry means hardy', text: 'The same barrel that dies at 32 °F in wet soil lives through 25 °F in dry soil. Stop watering before the cold comes.', href: '/posts/frost-night' },
      ],
    },
    {
      blockType: 'table',
      heading: 'Which group is yours?',
      caption: 'Days between waterings for plants in pots with a hole, in a mix that drains. Cooler or dimmer rooms: wait longer.',
      columns: ['Group', 'Light', 'April to September', 'October to March', 'Keep above'],
      rows: [
        ['Desert cacti (barrels, columns, prickly pears)', 'As much sun as you have', '14 days', '6 to 8 weeks', '25 to 28 °F, dry'],
        ['Forest cacti (Christmas cactus)', 'Bright, no midday sun', '7 days', '10 to 14 days', '50 °F'],
        ['Leafy succulents (echeveria, burro’s tail)', 'Bright, morning sun', '10 to 14 days', '3 to 4 weeks', '40 °F'],
        ['Aloe, agave, jade', 'Sun, some afternoon shade', '14 to 21 days', '4 to 5 weeks', 'Agave 10 °F, others 35 °F'],
        ['Low light (snake plant, ZZ)', 'Low to bright indirect', '14 to 21 days', '4 to 6 weeks', '50 to 55 °F'],
        ['Haworthia, gasteria', 'Low to bright indirect', '14 days', '3 to 4 weeks', '45 °F'],
        ['Living stones', 'Very bright', 'Follow their own year', 'None', '40 °F'],
      ],
    },
    { blockType: 'notice', tone: 'warning', heading: 'Pets and children', text: 'Snake plant, ZZ, aloe vera, jade, string of pearls and agave are harmful if chewed. If an animal or a child has eaten some, call a vet or poison line first; keep a leaf to show them.', action: { label: 'Plants that are safe', href: '/products/pet-safe-trio' } },
    { blockType: 'image', image: 'care-soil-layers', caption: 'Left: bagged cactus soil, mostly peat. Right: half pumice, the way roots like it.', width: 'wide' },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## Reading a plant

- **Soft and dark at the base:** rot. Act today: cut above it until the flesh is clean, dry the top for a week, root it in dry mix.
- **Wrinkled but firm:** thirsty. Water it, and look again in three days.
- **Wrinkled and soft:** the roots are gone, usually from too much water. Unpot and look before you water.
- **Pale, thin new growth:** too little light. Old growth does not fatten again; new growth will.
- **White or tan patch on the sunny side:** sunburn. It scars but does not spread.
- **Cork creeping up from the soil line on an old cactus:** normal, like bark.
- **White cotton in the joints:** mealybug. A swab of rubbing alcohol, every week for a month.

## Moving a plant outdoors

Shop-grown plants burn in two hours if you put them straight into Arizona sun. Start in open shade for a week, then an hour of morning sun, then an hour more every two days. Three weeks is not too slow. The same goes in reverse when you bring it in: expect it to sulk.`,
    },
    { blockType: 'postList', heading: 'Longer reads on care', category: 'Care', limit: 4, layout: 'list', action: { label: 'All farm notes', href: '/posts' } },
    { blockType: 'faq', heading: 'Asked at the front bench', topic: 'Care', limit: 6 },
    {
      blockType: 'callToAction',
      heading: 'Still not sure?',
      text: 'One photo of the whole plant, pot included, tells us most of it.',
      image: 'plant-clinic',
      actions: [{ label: 'Ask the growers', href: '/forms/plant-help' }],
    },
  ],
}
