import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const visit: TemplatePart<'pages'>[number] = {
  slug: 'visit',
  title: 'Visit the farm',
  description: 'Opening hours, directions, tours and workshops at Hays Cactus Farm in the Avra Valley, 35 minutes from downtown Tucson.',
  image: 'visit-gate',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Wednesday to Sunday',
      heading: 'Walk the benches. Bring a box.',
      text: 'Four greenhouses are open to everybody, no ticket, no appointment. Ruth is at the front bench on Thursdays.',
      image: 'visit-gate',
      layout: 'split',
      actions: [
        { label: 'Plan a group visit', href: '/forms/visit' },
        { label: 'Join a workshop', href: '/products/greenhouse-workshop', style: 'secondary' },
      ],
    },
    { blockType: 'notice', tone: 'warning', heading: 'After a storm', text: 'Ironwood Wash crosses the last mile of road and runs for an hour or two after heavy rain. Do not drive through water. Call +1 520-555-0142 and we tell you what it looks like.' },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## Getting here

From downtown Tucson take I-10 west to Avra Valley Road (exit 242), go west for about ten miles, then follow the small wooden signs with a barrel cactus on them. The last mile is graded dirt, fine for any car. Phones lose the map after the second cattle guard, so load it before you leave.

There is parking for twenty cars under the mesquites, room for a bus to turn, and one hard-surfaced accessible space by the shed. The main path through greenhouses one to four is level and five feet wide.

## What to bring

- Closed shoes and a hat. Sunscreen from March to November.
- A box or a crate for the way home; we have newspaper.
- A photo of the window you are buying for, and its direction.
- Water. We have more, cold, by the shed door.`,
    },
    {
      blockType: 'features',
      heading: 'What to see',
      layout: 'grid',
      items: [
        { icon: 'sprout', title: 'Seed house', text: 'Trays of barrels the size of peas, and saguaros in their first year. Look, breathe gently.' },
        { icon: 'flower', title: 'Mother garden', text: 'The old plants our seed comes from, some from Ruth’s first flats. Best in April and August.' },
        { icon: 'scissors', title: 'Grafting bench', text: 'Mateo grafts on Friday mornings and does not mind being watched.' },
        { icon: 'droplets', title: 'Rain walk', text: 'From the roof gutters to the pond in two hundred steps, with June’s signs along it.' },
      ],
    },
    {
      blockType: 'table',
      heading: 'Tours and workshops',
      columns: ['What', 'When', 'Who', 'Price'],
      rows: [
        ['Walk on your own', 'Opening hours', 'Everybody', 'Free'],
        ['Guided walk, 60 minutes', 'Wed to Sat, 8:30 or 10:00', 'Groups of 6 to 40', '$12 a person'],
        ['School visit, 75 minutes', 'Wed to Fri mornings', 'Up to 40 pupils', '$4 a pupil, adults free'],
        ['Repotting workshop, 2 hours', 'Saturdays 9:00, October to May', 'Up to 12', '$48 a seat'],
        ['Private workshop, 2 hours', 'By arrangement', '6 to 16', '$44 a person'],
      ],
    },
    { blockType: 'gallery', heading: 'A morning here', images: ['visit-path', 'farm-potting-bench', 'greenhouse-benches'] },
    { blockType: 'form', form: 'visit', heading: 'Ask for a date', text: 'For groups of six and more. Individuals just come.' },
    { blockType: 'contact', heading: 'Find us', text: 'Hours below are Arizona time, which has no daylight saving.', showMap: true, showHours: true },
  ],
}
