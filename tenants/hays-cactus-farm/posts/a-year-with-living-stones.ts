import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const aYearWithLivingStones: TemplatePart<'posts'>[number] = {
  slug: 'a-year-with-living-stones',
  title: 'A year with living stones',
  excerpt: 'Lithops are the plants people most want and most often drown. Follow their calendar instead of yours and they will live for decades.',
  category: 'Plants',
  tags: ['rare', 'indoor', 'watering'],
  author: 'Mateo Orozco',
  image: 'post-living-stones',
  daysAgo: 166,
  body: `Somebody holds a pot of [living stones](/products/living-stones), puts it down, picks it up again, and asks: are they hard? I say no, if you can do nothing when you are told to. Then I watch their face. About one in three puts the pot back, and that is good for everybody.

A lithops is two leaves grown together, with a slit across the top and a taproot below. That is the whole plant. Each year it makes one new pair of leaves inside the old pair, and the new pair drinks the old one dry. Nearly every mistake is a watering that interrupts that.

## Winter: nothing

From about December to March nothing seems to happen. Inside, the new leaves are forming, using the water stored in the old. **Give none.** Not a sip, not a mist. Light, as much as you have, and any room above 40 °F.

If you water now, the old leaves swell up again instead of shriveling, and the new pair has to squeeze past them. Plants that end up with two living pairs, one on top of the other, are what growers call stacked. They look odd and tend to rot.

## Spring: wait for paper

In March or April the slit opens and a fresh face looks out, clean as an egg. The old leaves wrinkle, go yellow, then tan. **Wait until they are paper**, thin enough to crackle. That can take until May. It is all right to find it unbearable.

Then water: a good soak to the bottom of the pot, and again every two to three weeks while nights are mild. This is also the time for repotting. Use three parts pumice to one part [desert mix](/products/desert-soil-mix), in a pot at least four inches deep. The root goes straight down, and shallow dishes are the second most common mistake.

## High summer: almost nothing

Above about 95 °F they shut down. In Arizona that means mid-June to early September; in Minnesota it may be a few weeks. They can look a bit sunken and dull. A plant that is truly puckered, with wrinkles down the sides, gets a tablespoon or two in the evening and that is all.

Give shade after noon. Here a west window in July cooks them through the glass.

## Fall: flowers

When nights cool in September they wake up hungry. Water well once. Two weeks later, again. In October, on plants from about three years old, a bud pushes out of the slit, and on the next sunny afternoon it opens into a daisy larger than the plant, white or yellow, closing at dusk and open again the next day for a week or so. Some smell of honey.

For seed you need two plants of the same species in bloom together and a small dry paintbrush.

By late November stop, and begin again at winter.

## How to read them

- **Tall and narrow, like a thumb:** too little light. They should be flat or slightly domed and sit nearly level with the gravel. Move them closer to the window over two weeks.
- **Wrinkles across the top in spring:** the old pair is being eaten. Good. Do nothing.
- **Wrinkles down the sides in summer or fall:** thirsty.
- **Soft and see-through:** too late for that one. Take it out, let the pot dry, save the others.
- **A split in the side of the leaf:** it drank too fast. It heals to a scar.
- **White, gritty dust in the slit:** mealybug. A fine brush and rubbing alcohol.

Grown like this they live for decades and slowly make heads: two, four, a little crowd of eight. The oldest pot on my bench was Ruth’s. It has twenty-three faces and a chip in the rim, and gets watered seven times a year. I write each date on the pot.`,
}
