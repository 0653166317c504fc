import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const runningToilet: TemplatePart<'posts'>[number] = {
  slug: 'stop-a-running-toilet',
  title: 'Stop a running toilet: the dye test, the flapper and the fill valve',
  excerpt: 'A silent toilet leak can waste hundreds of gallons a day. One drop of food coloring finds it, and a $10 flapper often cures it.',
  category: 'Bathroom',
  tags: ['toilet', 'leaks', 'water bill'],
  author: 'Cody Lindqvist',
  image: 'post-toilet-dye',
  daysAgo: 47,
  body: `When a water bill doubles and nothing is wet, I start with the toilets. A worn flapper lets water slip from the tank into the bowl without a sound, all day and all night. It is the most common leak in a house, and also the easiest to fix yourself.

## The dye test

1. Take off the tank lid and lay it flat on a towel. They break easily.
2. Put five drops of food coloring, or one dye tablet, into the tank. Do not flush.
3. Wait 20 minutes.
4. Look into the bowl. **Colored water in the bowl means that the tank leaks.** Clear water means that the flapper holds.

Flush afterwards, so that nothing stains. Do the test in every bathroom, including the one in the basement that nobody uses.

## What you see in the tank

There are three things to know:

- **The flapper:** the rubber lid over the hole in the middle. It lifts when you flush.
- **The fill valve:** the tower on the left, which lets new water in.
- **The overflow tube:** the open pipe in the middle. Water above its rim runs into the bowl.

Water should stand about **one inch below the top of the overflow tube**. If it runs over the rim, the flapper is innocent and the fill valve is set too high or worn out.

## If the color came through: change the flapper

1. Close the valve behind the toilet, clockwise, by hand. If it is stuck, do not force it; close the main valve instead.
2. Flush and hold the handle down to empty the tank.
3. Unhook the chain, then slip the flapper's ears off the pegs of the overflow tube.
4. Wipe the seat with a soft cloth. Feel it with a finger: it should be smooth. Pits or a chip in the seat mean that a new flapper will leak too.
5. Take the old flapper to the store, or to our counter on Weldon Park Avenue. There are 2-inch and 3-inch ones, and close is not good enough.
6. Fit the new one and hook on the chain with **half an inch of slack**. Too tight and the flapper never closes. Too loose and it gets caught underneath.
7. Open the valve, let the tank fill, flush three times, and repeat the dye test.

That is a $6 to $12 part and fifteen minutes.

## If water runs over the tube: the fill valve

Lower the water first. On a newer valve, turn the screw or pinch the clip on the side and slide the float down. On an old one with a ball on an arm, turn the screw at the valve end; bending the arm works, but not for long.

If the water still creeps up, the valve does not close any more. Sand may be under its seal: on many models you can turn the cap, take it off, cover the valve with an upside-down cup and open the supply for a few seconds to rinse it. If that does not help, replace the valve. Choose one that is approved against backflow; the package says so.

## It hisses, sings or refills by itself

- **A refill every half hour, for some seconds:** a slow flapper leak. Back to the dye test.
- **A hiss that does not stop:** the fill valve.
- **It wails like a horn:** a worn fill valve diaphragm.
- **You have to hold the handle:** the chain is too long, or the flapper takes on water.

## When to leave it to us

Call when the toilet rocks or leaves water on the floor, since that is the seal below, and rocking breaks it further. Call when the tank or bowl has a crack, when the supply valve behind it will not close or starts to drip, or when you have changed the flapper twice and the color still comes through.

A [tank repair](/products/toilet-repair) is $149 flat with all new parts inside, and every further toilet on the same visit is $40 less.

One last thing: skip the blue and the bleach tablets that sit in the tank. They eat rubber. They are the reason I see two-year-old flappers that look twenty. And if it was not the toilet, check your meter: nothing running in the house, and the small dial turns? Then ask us to [look for the leak](/products/leak-repair).`,
}
