import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const frostNight: TemplatePart<'posts'>[number] = {
  slug: 'frost-night',
  title: 'What we do on a frost night',
  excerpt: 'Old sheets, foam cups and a thermometer on a stick. How we bring tender cacti through a hard freeze, and what to do the morning after.',
  category: 'Seasons',
  tags: ['winter', 'frost', 'outdoor'],
  author: 'June Hays',
  image: 'post-frost-night',
  daysAgo: 37,
  body: `The farm sits in a cold sink. On a still December night the air slides down from the Tucson Mountains and pools along our wash, and we can read 22 °F at the gate while the airport says 31. That has made us good at one thing.

## Know your number

Every plant has a temperature below which tissue freezes, and it moves with how wet the plant is. These are for dry, established plants; young ones need help a few degrees sooner.

- **32 °F:** aloe vera, jade, most leafy succulents
- **28 °F:** [organ pipe](/products/organ-pipe), [old man cactus](/products/old-man-cactus), young saguaros
- **25 °F:** [golden barrel](/products/golden-barrel), [Peruvian apple](/products/peruvian-apple)
- **10 to 15 °F:** [Santa Rita prickly pear](/products/santa-rita-prickly-pear), fishhook barrel, ocotillo
- **-10 °F:** [claret cup](/products/claret-cup-hedgehog), [Parry’s agave](/products/parrys-agave)

Length matters as much as depth. An hour at 26 is a scare. Eight hours at 26, what forecasters call a hard freeze, does damage.

Buy a ten-dollar minimum thermometer and put it on a stick at plant height in the lowest corner. Your garden is not the airport.

## The afternoon before

**Do not water the cacti.** A full cell bursts. The advice to water before a frost is meant for citrus and lawns; it is wrong for a barrel. We stop watering everything outdoors by mid-November for this reason.

**Move pots against a south or west wall.** Brick or block gives back a surprising amount of heat. Under a porch roof is better still: most cold on a clear night is lost upward, to the sky.

**Cover before sunset,** while the ground is still warm, and let the cover reach the soil on all sides. The heat you are saving comes out of the earth. A lollipop of cloth tied round the stem saves nothing.

Frost cloth is best, then cotton sheets, then burlap. Never plastic: wherever it touches, it carries the cold straight in. A string of old-style incandescent holiday lights under the cloth adds three or four degrees. LED lights add cheer.

**Cups on the tips.** A column freezes at its growing point first. We keep a bag of foam coffee cups for the organ pipes and push one on each stem. Visitors photograph it more than anything else on the farm.

## The morning after

Take the covers off by nine, or they cook. Then leave everything alone.

Frosted flesh looks dark and glassy for a day. By the third day you can see where the line is. Even then, do not cut. The dead part shields what is below it from the next frost, and you will misjudge the line. We prune in late March, when new growth tells us where the plant has decided to live.

There are two exceptions. A **soft, dripping aloe leaf** can come off so that it does not rot the crown. And a **column with a collapsed, watery tip** should be cut back to firm flesh on the next warm, dry day, slanted so that water runs off.

## Pots are colder than ground

Roots in a pot have cold on all sides. Take one zone off what the tag says: a barrel hardy to 25 °F in the ground wants to come in at 28 in a pot. If you have more pots than doors, push them together in a block, small ones in the middle, and cover the whole block as one.

Then go to bed. Dale used to sit up with a propane heater on the bad nights. He lost as many plants as the rest of us, and slept worse. The [growing calendar](/growing-calendar) has the months when you can expect all this.`,
}
