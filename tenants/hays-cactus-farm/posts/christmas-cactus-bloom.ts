import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const christmasCactusBloom: TemplatePart<'posts'>[number] = {
  slug: 'christmas-cactus-bloom',
  title: 'Getting a Christmas cactus to bloom on time',
  excerpt: 'It is not fussy, it only wants long nights. A September-to-January plan from a windowsill that has not missed a December since 1978.',
  category: 'Care',
  tags: ['flowering', 'holidays', 'indoor'],
  author: 'Ruth Hays',
  image: 'post-christmas-cactus',
  daysAgo: 4,
  body: `My grandmother’s Christmas cactus came to Arizona on a train, wrapped in a wool skirt. It is on the sill of the packing shed now, about as wide as a laundry basket, and it has bloomed each December since Dale and I moved here. People ask what I do to it. Mostly I turn off a light.

## First, which one do you have?

Look at the edge of a stem segment.

- **Pointed teeth, like a crab’s claw:** Thanksgiving cactus, *Schlumbergera truncata*. It blooms in November and is what nearly every store sells at the holidays.
- **Rounded scallops:** the old Christmas cactus, *Schlumbergera × buckleyi*. It blooms three to five weeks later and its flowers hang straight down.
- **Round scallops with little bristles at the tip:** Easter cactus, a cousin. It blooms in spring and needs a plan of its own.

All are treated alike until the buds come; only the date differs. We grow [both of the winter kinds](/products/christmas-cactus).

## Why it did not bloom last year

These plants count the hours of darkness. When nights pass about thirteen hours, or when nights are cool, around 50 to 58 °F, they set buds. A lamp in the evening, even a street lamp, tells them that it is still summer. Most unwilling plants stand in a warm living room with the television on until eleven. Nothing is wrong with them.

## My calendar

**Middle of September.** I stop feeding and water a little less: when the top inch and a half is dry. The plant goes into a spare room with an east window where nobody turns on a light after sunset. If you have no such room, put it in a closet or under a box from six in the evening until eight in the morning. Every night, for six to eight weeks. If your nights are cool, you can be lazier about the dark; below 55 °F they bud nearly whatever the light.

**Early November.** Tiny rounded buds at the tips, the size of a match head. Thanksgiving kinds show theirs in October. Now it can go back to where you will enjoy it.

**Once buds show, do not fuss.** This is when people lose them. Drafts from a door, heat from a vent, a dry pot, a move to a window on the other side of the house, fruit ripening in a bowl beside it: any of these and the buds drop. Mark the side of the pot that faces the window and keep it there.

**December.** It flowers for four to six weeks, longer in a cool room. Water when the top inch is dry. No feed.

**January to March.** Rest. Let half the pot dry between waterings. It looks tired. So are you.

**April.** Twist off a segment or two from each tip. It makes the plant fuller, and since each new end may flower, doubles the show. Root the pieces, three to a pot, in two parts [desert mix](/products/desert-soil-mix) to one of ordinary potting soil.

**May to August.** Bright shade, outdoors if you like, under a tree or a porch. Feed at half strength each month. Bring it in before the nights go under 50 °F.

## A few things I have learned

They like to be snug. Mine has been in the same ten inch pot for nine years; I change the top two inches of soil in spring.

Limp, wrinkled segments mean thirst *or* rot. Lift the pot: light, water it; heavy, unpot it and look at the roots.

Segments going red means too much sun, or a plant that is hungry in late summer.

And they are safe for the cat, who will want the warm sill as much as the plant does.

If yours still refuses, send us [a photo](/forms/plant-help) and say where it spends its evenings. I read those myself on Thursdays.`,
}
