import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const repottingWithoutBandages: TemplatePart<'posts'>[number] = {
  slug: 'repotting-without-bandages',
  title: 'Repotting without bandages',
  excerpt: 'When a cactus needs a bigger pot, how much bigger, and how to move something covered in needles with a newspaper and some patience.',
  category: 'Care',
  tags: ['repotting', 'beginner'],
  author: 'Mateo Orozco',
  image: 'post-repotting',
  daysAgo: 58,
  body: `I repot about four hundred plants in a good week, and I use gloves for none of them. Leather gloves are clumsy, glochids go through them, and then they live in the glove. What you need is a sheet of newspaper, a pair of tongs and dry soil.

## Does it need it?

Look for one of these:

- Roots in a thick coil out of the hole
- Water that runs straight through in two seconds
- A plant wider than its pot, or one that tips over
- Soil that shrank from the sides and is mostly peat
- More than three years in the same mix

If none is true, leave it. Cacti do not mind being snug. The season is April to early June and again in September. Not in the heat of midsummer, and never in the cold.

## Pick the pot

**One inch wider than the body of a round cactus on each side, or one size up for everything else.** A small plant in a big pot sits in wet soil that its roots cannot reach. That kills more plants than small pots ever did.

Clay if you tend to water, plastic if you tend to forget. A hole in either case. Do not put gravel at the bottom “for drainage”: water hangs in the fine soil above the coarse layer, so you have only made a shallower pot. A scrap of window screen keeps the soil in.

## The job, in six steps

1. **Stop watering a week ahead.** Dry soil falls away and dry roots snap less.
2. **Make a collar.** Fold a newspaper sheet lengthwise until it is a strap three fingers wide and wrap it round the plant. Hold the two ends together as a handle. For a big barrel use a strip of old carpet and a friend.
3. **Tip and slide.** Lay the pot on its side, tap the rim, slide the plant out by the collar. A stuck plastic pot can be cut. A stuck clay pot gets a knife around the edge.
4. **Clean the roots.** Crumble off old peat with a chopstick. Snip what is dead, dry or dark. Look for white cotton near the neck: that is root mealybug, and you wash the roots bare and start clean.
5. **Set the height.** The soil line stays where it was. Hold the plant in place, pour [dry mix](/products/desert-soil-mix) around it, and work it in with the chopstick. Tap the pot; do not press.
6. **Wait.** Five days in bright shade with no water, ten if you cut roots. Then a good soak.

The [tool set](/products/repotting-tool-set) that we sell is what I have on the bench: tongs, narrow trowel, brush, chopstick. Kitchen tongs with a bit of foam taped to the ends do nearly as well.

## When it gets you anyway

**A plain spine:** pull it straight out, wash the place.

**A hooked spine:** do not yank. Push it a hair further in, turn, and lift. Cut it from the plant first if you are attached to both.

**Glochids,** the fuzz of [bunny ears](/products/bunny-ears) and prickly pears: do not rub. Spread white school glue over the spot, lay a strip of gauze on it, let it dry, peel. Tweezers and a strong light take the rest. It itches for a day or two. If a joint swells or the skin goes hot, see a doctor.

## Afterward

A plant often sits still for a month after repotting. It is making roots, which is the work you cannot see. New color at the crown tells you that it is done.

Do not feed in the first two months; a mix with bark in it has enough. If you would like to do all this once with somebody beside you, our [Saturday workshop](/products/greenhouse-workshop) is exactly that, with coffee.`,
}
