import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const smellGas: TemplatePart<'posts'>[number] = {
  slug: 'smell-gas-what-to-do',
  title: 'When you smell gas: leave first, ask later',
  excerpt: 'The right order in ten lines: out, away, call. Then why it is the right order, what happens next, and how carbon monoxide is different.',
  category: 'Safety',
  tags: ['gas', 'safety', 'emergency', 'carbon monoxide'],
  author: 'Priya Raman',
  image: 'post-smell-gas',
  daysAgo: 76,
  body: `Natural gas has no smell of its own. The utility adds one, like rotten eggs or sulfur, so that your nose warns you long before there is enough gas to burn. Trust it. And please do not call us first.

## The order

1. **Stop.** Do not light anything, do not smoke, do not switch anything on **or off**: lights, fans, garage door, doorbell. A switch can spark either way.
2. **Do not use a phone indoors**, mobile or landline. The call can wait thirty seconds.
3. **Leave**, with everyone in the house. Take the children and the people who move slowly; take pets if they are right beside you.
4. Leave the door open behind you if it costs no time. Do not go round opening windows.
5. **Go well away**, upwind, at least to the neighbor's house or across the street. Do not start a car in the garage.
6. **Call 911 or the emergency number of your gas utility** from there. The number is on your bill. The call and the response are free, at any hour.
7. **Stay out** until the fire department or the utility says that it is safe. If the smell goes away, it still counts.

Afterwards, call us about the repair: +1 614-555-0119.

## Should I close the gas valve?

Only if you are already outside, know where it is, have the tool in your hand and smell nothing there. The shut-off at the meter takes a wrench and a quarter turn. In all other cases, leave it to the crew. And if the gas has once been shut off at the meter, the utility or a licensed contractor must turn it on again, because every pilot and appliance has to be checked.

## A faint whiff near the stove

A small puff when a burner takes a moment to light is normal. A smell that lingers, comes back or has no cause that you can see is not. Turn the knob off. If the smell does not clear at once, treat it like any other leak: out, away, call.

Other signs, also without any smell: a hissing sound, bubbles in standing water outdoors, dust blowing from a hole in the ground, dead plants in a green lawn over a gas line. Some people cannot smell the odorant well, and a cold, or getting used to it, dulls anybody's nose. A plug-in gas alarm is a good second opinion.

## What happens then

The crew measures, finds which side of the meter it is on, and shuts off what is not safe. The street side and the meter are the utility's. **Everything after the meter is yours.** Often a red tag stays on an appliance, and your heat or hot water is off until a licensed contractor has repaired and tested it.

That is our part. We come with an electronic detector and leak solution, repair or replace the joint, connector or valve, test the line under pressure, arrange the inspection where one is required, and relight what hangs on it. Our [gas line inspection](/products/gas-line-inspection) does the same search before anything smells.

Please do not look for leaks with a flame, and do not fix gas pipe yourself. Sealing tape from the kitchen drawer is how small leaks become fires.

## Carbon monoxide is something else

Carbon monoxide comes from **burning**, not from a leak, and it has **no smell at all**. A blocked flue, a cracked heat exchanger, a car in an attached garage or a generator near a window can make it. The signs are headache, dizziness, nausea and confusion, worse indoors and better outdoors, often in several people at once, and in pets.

If the alarm sounds with four beeps and a pause, or people feel ill:

1. Everyone out into fresh air.
2. Call 911 from outside, and say if anybody feels unwell.
3. Do not go back for a jacket, and do not reset the alarm to see whether it means it.

One beep now and then usually means that the battery or the alarm itself is at its end. Most alarms last five to ten years; the date is on the back. Put one on every level and outside the bedrooms, and test them when you change the clocks.

## Before winter

- Have burning appliances checked once a year: the [furnace tune-up](/products/furnace-tune-up) measures carbon monoxide in the flue.
- Never use a grill, generator, camp stove or gas oven for heat indoors or in a garage, open door or not.
- Call 811 two working days or more before you dig, even for a fence post. It is free, and somebody marks the gas line for you.
- Write your gas utility's emergency number on the inside of the front door. That is where you will be when you need it.`,
}
