import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const plantingASaguaro: TemplatePart<'posts'>[number] = {
  slug: 'planting-a-saguaro',
  title: 'Planting a saguaro you will never see flower',
  excerpt: 'What the law says, how to choose the place, and why the best thing you can give a young saguaro is another plant to hide under.',
  category: 'Plants',
  tags: ['saguaro', 'native', 'outdoor'],
  author: 'June Hays',
  image: 'post-saguaro',
  daysAgo: 81,
  body: `A saguaro is about a quarter inch tall after its first year. At ten it might be as high as your ankle. It flowers near thirty-five or later, when it is as tall as a door, and if it makes arms at all, they come at fifty to seventy-five, in dry places nearer a hundred. Planting one is one of the few things left to do that cannot be hurried.

We sell a few hundred [seedlings](/products/saguaro-seedling) a year, and people ask the same four things.

## Is it legal?

Yes, if it is grown in a nursery. Wild saguaros are protected under Arizona’s native plant law. You may not dig, cut or carry one away without the landowner’s permission and a permit and tag from the state’s Department of Agriculture, and that holds on your own building lot too: you have to give notice before you clear it.

Ours come from seed. The card in the pot gives the sowing year and says that it was nursery propagated. Keep it with your house papers. The day somebody asks, you will have forgotten which year it was.

## Where do I put it?

Imagine it forty feet high and heavier than your car, then take ten steps away from the house, the power line and the septic tank.

In nature almost every young saguaro starts under a **nurse tree**, often a palo verde, a mesquite or an ironwood. The tree gives shade in June, keeps frost off in January, and hides the seedling from rabbits. The saguaro repays it some decades later by drinking first.

So plant it on the **north or northeast side under the canopy of a small desert tree**, where it has dappled light. No tree? A piece of 30 to 50 percent shade cloth on four stakes, or a big rock on the southwest side, will do for its first years.

Keep it off lawn sprinklers. Most saguaros lost in gardens drown.

## How do I plant it?

- **When:** March to May, after frost and before the big heat, or just as the rains begin in July.
- **Soil:** what is there, as long as water drains. Dig a hole as deep as the pot and three times as wide, fill it with water, and look after four hours. If water is still standing, choose another place, or plant on a mound.
- **Depth:** exactly as it was in the pot. No compost, no fertilizer.
- **Side:** mark which side faced south in our nursery (there is a dot of paint on the pot) and keep it facing south.
- **A cage.** Rabbits and packrats think of a seedling as a canteen. A cylinder of half-inch hardware cloth, a foot high, pinned down, for the first five years at least.

## How much do I water it?

Wait ten days after planting. Then a quart or so every ten to fourteen days from April to September of the first two years, in weeks without rain. Nothing from November to February. After the third summer it should live on rain, with one deep drink in May if the winter was dry.

Cover it with cloth when you expect less than 28 °F. At two feet tall it no longer needs you.

## And in a pot?

It can live in a pot indoors for twenty years. South window, clay pot, water every two weeks in summer and every six weeks in winter. It will grow about as fast as a savings account. That is not a complaint. We have one in the office that Ruth sowed the year I was born, and it is not yet up to my knee.

If you want a column that does something this decade, look at the [Peruvian apple](/products/peruvian-apple). If you want to leave something behind, come out in April and [pick your own](/visit).`,
}
