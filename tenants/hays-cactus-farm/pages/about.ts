import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const about: TemplatePart<'pages'>[number] = {
  slug: 'about',
  title: 'Our story',
  description: 'How forty flats of cactus seed in a carport became a family nursery with nine greenhouses in the Avra Valley.',
  image: 'about-founders-truck',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Our story',
      heading: 'It began with forty flats of seed in a carport.',
      text: 'Three generations, nine greenhouses, one well. We still sow by hand, in May, with a salt shaker.',
      image: 'about-founders-truck',
      layout: 'split',
      actions: [{ label: 'Come and see', href: '/visit' }],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `In 1978 Ruth and Dale Hays bought eleven acres that nobody wanted: caliche, creosote, a wash that ran twice a year. Ruth taught third grade. Dale drove a feed truck. She had read that cacti were being dug out of the desert by the truckload to decorate new houses in Phoenix, and that most of them died, and she thought it could not be that hard to grow one.

It was hard. A barrel sown in May is the size of a pea at Christmas. The first flats damped off, the second were eaten by ground squirrels. The third batch, under a roof of window screen, came through, and in 1983 Ruth sold two hundred golden barrels from a card table at the Marana swap meet.

We have stuck to what she wrote on the seed box: *grow it, don’t dig it.* Nine plants in ten that we sell were sown or rooted here. The others come from growers whose benches we have walked.`,
    },
    {
      blockType: 'timeline',
      heading: 'Slow growth',
      items: [
        { date: '1978', title: 'Eleven acres and a carport', text: 'Ruth and Dale buy the land and sow forty flats. Thirty-eight fail.' },
        { date: '1983', title: 'Two hundred barrels', text: 'The first real crop sells out in a morning at the swap meet.' },
        { date: '1991', title: 'The first greenhouse', text: 'Built from a dismantled school bus shelter. It is still greenhouse one, and it still leaks.' },
        { date: '2004', title: 'June comes home', text: 'Their daughter leaves a water engineering job in Tucson and lays rain harvesting along every roof.' },
        { date: '2012', title: 'Mateo takes the benches', text: 'Mateo Orozco, who started by sweeping on Saturdays, becomes head grower.' },
        { date: '2019', title: 'The first box', text: 'A customer moves to Ohio and asks whether we could mail her a saguaro. We try it. It lives.' },
        { date: 'Today', title: 'Nine greenhouses', text: 'About 90,000 plants, seven people, and Dale, who says he has retired.' },
      ],
    },
    {
      blockType: 'features',
      heading: 'What we hold to',
      layout: 'numbered',
      items: [
        { title: 'Nothing dug from the desert', text: 'No wild-collected plants, ever. Our native species come from seed taken with permission and recorded by year.' },
        { title: 'Water that fell on us', text: 'Roofs and a lined pond catch about 200,000 gallons in a fair year. From July to October we rarely start the well.' },
        { title: 'No neonicotinoids', text: 'Our bees share the yard. We use soap, predatory mites, hoses and patience.' },
        { title: 'The honest no', text: 'If your room is too dark for a cactus, we will say so and lose the sale.' },
      ],
    },
    { blockType: 'gallery', heading: 'Around the farm', images: ['farm-seed-flats', 'farm-potting-bench', 'farm-rain-tank', 'farm-packing-shed'] },
    {
      blockType: 'table',
      heading: 'Who you will meet',
      columns: ['Name', 'What they do', 'Ask them about'],
      rows: [
        ['June Hays', 'Runs the farm, wholesale and water', 'Rain tanks, big orders'],
        ['Mateo Orozco', 'Head grower', 'Seed, grafting, anything that is ailing'],
        ['Lupe Arvizu', 'Customer care, shipping and visits', 'Your box, your group'],
        ['Ruth Hays', 'Founder; Thursdays at the front bench', 'Christmas cactus, the early days'],
        ['Dale Hays', 'Deliveries, welding, opinions', 'Anything. Allow time'],
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'Walk the benches with us',
      text: 'Greenhouses one to four are open to everybody, Wednesday to Sunday.',
      actions: [
        { label: 'Plan a visit', href: '/visit' },
        { label: 'Read the farm notes', href: '/posts', style: 'secondary' },
      ],
    },
  ],
}
