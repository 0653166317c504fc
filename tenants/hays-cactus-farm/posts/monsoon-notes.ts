import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const monsoonNotes: TemplatePart<'posts'>[number] = {
  slug: 'monsoon-notes',
  title: 'Monsoon notes: ten weeks that make the year',
  excerpt: 'What the summer storms do for desert plants, what they do to pots, and how a farm in a dry place catches two hundred thousand gallons off its roofs.',
  category: 'Seasons',
  tags: ['monsoon', 'watering', 'outdoor'],
  author: 'June Hays',
  image: 'post-monsoon',
  daysAgo: 132,
  body: `You smell it before you see it. The creosote opens, the doves stop, the wind turns to the southeast, and at four in the afternoon the mountains are gone. We have about twenty minutes to latch the vents.

The monsoon officially runs from June 15 to September 30. On our wash the real thing is ten weeks, from the first week of July to the middle of September, and it brings half of the year’s rain. Everything a desert plant does, it does around those weeks.

## In the ground

**Turn off the drip.** A plant that gets both the storm and the schedule drowns. I switch ours off after the first half inch and look again only after ten dry days.

**Plant with it.** The rain makes a second planting season for [ocotillo](/products/ocotillo), [prickly pear](/products/santa-rita-prickly-pear) and [barrels](/products/fishhook-barrel). Soil is warm, air is damp, roots take in two weeks. Avoid the hours of full sun for the move itself; late afternoon before a storm is perfect.

**Sow.** Native seed that sat in your drawer since spring wants exactly this. Scratch it in, cover it with a bit of gravel against birds.

**Look at your agaves.** The snout weevil lays its eggs in early summer, and in July and August the plant collapses almost overnight. If the lower leaves go flat and the center rocks in your hand, dig it out with its soil, bag it, and do not put another agave there. [Parry’s](/products/parrys-agave) is attacked less than the big blue ones, but not never.

## In pots

Here the rain is a mixed gift. A pot that stood in 105 °F drought in June is suddenly wet for four days in air that will not dry it.

- Raise pots off the patio on little feet or tiles. A saucer in July is a mosquito farm and a swamp.
- Move soft things, such as [living stones](/products/living-stones), [string of pearls](/products/string-of-pearls) and echeverias, under a roof. They do not want a storm at all.
- Tip columns over? Lay them down yourself before the wind does, heads to the wall.
- After a storm, look for brown, sunken spots on barrels. Early on, dust them with powdered sulfur and keep the plant dry. Late, cut.
- Hold off on feeding until the storms are past; soft wet growth splits.

Fishhook barrels and bishop’s caps may burst into bloom two or three days after a good soak. Walk around with your coffee on day three.

## Where our water comes from

I was a water engineer before I came home, and I could not watch it run off nine greenhouses into the wash. One inch of rain on a thousand square feet of roof is a little over six hundred gallons. We have about twenty-seven thousand square feet. So an inch of rain is some sixteen thousand gallons, and a fair year gives us near two hundred thousand.

The gutters drop into a settling tank, where grit sinks and mosquito fish live well, and then into a lined pond under shade cloth. From July to October we rarely start the well. Rainwater has almost no salt, and the seed house shows it: no crust on the trays, cleaner spines, fewer losses.

You can do that at home with one downspout and a barrel with a lid and a screen. Fifty-five gallons fill from less than a tenth of an inch on a modest roof, which surprises everybody, and will water forty pots for a month. The first rain of the season washes the roof; let that go on the ground.

## The week after

When the last storm has gone by, usually in mid-September, comes the best month of the year here. Nights cool, plants are full, and nothing is in a hurry. Put back what you moved, [plant what is hardy](/growing-calendar), and begin, slowly, to water less.`,
}
