import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const growingCalendar: TemplatePart<'pages'>[number] = {
  slug: 'growing-calendar',
  title: 'Growing calendar',
  description: 'What to water, sow, plant, feed and cover in each month, for pots indoors and gardens in the low desert of southern Arizona.',
  image: 'calendar-seasons',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Growing calendar',
      heading: 'The desert has five seasons.',
      text: 'Winter, spring, dry summer, monsoon and fall. Plants know the difference, and your watering can should too.',
      image: 'calendar-seasons',
      layout: 'full',
    },
    {
      blockType: 'table',
      heading: 'Month by month',
      caption: 'For Tucson at 2,400 ft. Add three to four weeks in spring for each 1,000 ft you are higher.',
      columns: ['Month', 'Pots indoors', 'In the garden', 'Flowering now', 'Watch for'],
      rows: [
        ['January', 'Almost no water. Turn pots a quarter', 'Frost cloth ready; no planting', 'Jade, last Christmas cactus', 'Hard freezes, packrats'],
        ['February', 'Clean leaves; check for mealybug', 'Prune dead wood on mesquite, not on cacti', 'Aloe vera begins', 'A warm week that tempts you to plant'],
        ['March', 'First real watering after the 15th', 'Plant agave, ocotillo, prickly pear', 'Aloe, ocotillo', 'Late frost to about the 15th'],
        ['April', 'Repot; begin half-strength feed', 'Best planting month for everything', 'Claret cup, peanut cactus, prickly pear', 'Sunburn on plants moved outdoors'],
        ['May', 'Water every 2 weeks; sow seed', 'Plant columns; water new plants weekly', 'Saguaro, organ pipe', 'Dry wind; shade cloth up'],
        ['June', 'Water every 10 to 14 days', 'Deep water new plants every 10 days', 'Saguaro fruit; night bloomers', '105 °F and up: no repotting'],
        ['July', 'Ease off in humid spells', 'Rain begins; turn off drip', 'Bishop’s cap, Peruvian apple', 'Rot after storms, agave weevil'],
        ['August', 'Last feed of the year at the end', 'Sow native seed with the rain', 'Fishhook barrel', 'Mosquitoes in saucers'],
        ['September', 'Second repotting window', 'Plant again from mid-month', 'Fishhook barrel', 'Cochineal on prickly pear'],
        ['October', 'Long nights for Christmas cactus; less water', 'Plant hardy species', 'Living stones', 'Plants stretching indoors'],
        ['November', 'Water by half; bring in tender plants', 'Last deep watering', 'Thanksgiving cactus', 'First frost about the 20th in low spots'],
        ['December', 'Dry rest. Only forest cacti drink', 'Foam cups on organ pipe tips', 'Christmas cactus', 'Heater vents, cold glass'],
      ],
    },
    { blockType: 'image', image: 'monsoon-over-farm', caption: 'The first storm usually reaches us in the first week of July. Everything leans toward it.', width: 'full' },
    {
      blockType: 'features',
      heading: 'The five seasons',
      layout: 'rows',
      items: [
        { icon: 'snowflake', title: 'Winter: December to February', text: 'Rest. Cold and dry is right, cold and wet is not. Most flowers of spring are decided now by how little you do.' },
        { icon: 'flower-2', title: 'Spring: March and April', text: 'Roots wake before tops. Repot, plant and begin to water as nights pass 50 °F.' },
        { icon: 'sun', title: 'Dry summer: May and June', text: 'The hardest weeks. Many cacti pause above 105 °F; shade young plants and water early in the day.' },
        { icon: 'cloud-lightning', title: 'Monsoon: July to mid-September', text: 'Half of the year’s rain in ten weeks. The great growing season outdoors, and the time of rot in pots.' },
        { icon: 'leaf', title: 'Fall: mid-September to November', text: 'The second spring. Plant hardy things, ripen growth in sun and slow the water step by step.' },
      ],
    },
    { blockType: 'productGrid', heading: 'Good to plant out in spring and fall', tag: 'native', limit: 4, action: { label: 'All desert natives', href: '/products' } },
    { blockType: 'notice', tone: 'info', heading: 'Not in Arizona?', text: 'Indoor columns hold anywhere in the northern half of the world. For the garden, count from your own last frost: our March is the month after it.', action: { label: 'Ask about your climate', href: '/forms/plant-help' } },
    { blockType: 'postList', heading: 'In season', category: 'Seasons', limit: 3, layout: 'cards' },
  ],
}
