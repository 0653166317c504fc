import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const plantsForLowLight: TemplatePart<'posts'>[number] = {
  slug: 'plants-for-low-light',
  title: 'Five plants that will live across the room',
  excerpt: 'No plant lives in the dark, but a few will put up with a north window, a hallway or an office. Which ones, for how long, and what each costs.',
  category: 'Choosing',
  tags: ['low-light', 'beginner', 'pet-safe'],
  author: 'Lupe Arvizu',
  image: 'post-low-light',
  daysAgo: 23,
  body: `“What do you have for a dark corner?” is the question we get most, and the honest answer is: nothing that thrives there. Plants eat light. But there is a real difference between one that starves in six weeks and one that holds still, looks good and grows a leaf now and then. These are the second kind.

## First, measure your dark

Hold your hand a foot above the spot at noon on a bright day.

- **A sharp shadow:** direct light. You can grow nearly anything we sell.
- **A soft shadow:** bright indirect. Easy.
- **A smudge of a shadow:** low light. The plants below.
- **No shadow:** too dark for any plant, unless a lamp is on for eight to ten hours a day. A plain daylight LED bulb in a desk lamp, a foot from the leaves, is enough to change the answer.

Phones have free light meter apps, which are good enough for this. Anything from 50 to 200 foot-candles is what we call low light.

## The five

**[Snake plant](/products/snake-plant), from $14.** The champion. It will stand eight feet from a window for years. In that spot water it every four to six weeks and no more. Chewed leaves upset cats and dogs.

**[ZZ plant](/products/zz-plant), from $16.** Glossy where the snake plant is matte, arching where it is stiff. It stores water underground and will forgive a long trip. Not for homes where somebody chews.

**[Bird’s nest snake plant](/products/birds-nest-snake-plant), from $12.** All of the strength of the tall one, six inches high. The plain green form takes the least light of anything on our benches.

**[Zebra haworthia](/products/zebra-haworthia), from $7.** The best small succulent away from sun, and safe around pets. Within six feet of a window, please. It will not stretch and lean as an echeveria would.

**[Gasteria ‘Little Warty’](/products/gasteria-little-warty), from $12.** Slow and sculptural, also pet safe, and it may even flower for you on a north sill.

## What does not work

Nobody likes this part. Barrels, columns, [echeverias](/products/echeveria-lola), [jade](/products/jade-plant) and [string of pearls](/products/string-of-pearls) are not low-light plants, whatever the tag at the supermarket says. They live on their reserves for some months, stretch toward the window, and then fail all at once. By that time everybody has forgotten the corner they were put in.

If you love a barrel and have a dim flat, buy it a lamp or rotate it: two weeks on the sunny sill, two in the corner, with a second one to trade places. We know a dentist in Omaha who has done that with six plants for years.

## Water less than the label says

Light and water go together. A snake plant in a bright room may drink every two weeks; the same plant in a hallway, every five. Almost all the low-light plants that we see in trouble are wet ones. Lift the pot; if there is any weight in it, walk away.

Dust matters too. A gray film on the leaves can cost a good part of the little light there is. Wipe them with a damp cloth twice a year and the plant will look as if you had bought it a new window.

## A safe place to start

If you cannot decide, the [Shady room kit](/products/windowsill-starter-kit) has three of these with clay pots, soil and cards, for $45. If there is a cat, take the haworthia and the gasteria together; they come to less than $20 and nobody has to hide anything on top of the bookcase.`,
}
