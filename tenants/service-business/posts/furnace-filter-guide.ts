import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const furnaceFilter: TemplatePart<'posts'>[number] = {
  slug: 'furnace-filter-guide',
  title: 'The furnace filter: which one, which way, and how often',
  excerpt: 'The cheapest part of a furnace causes a good share of no-heat calls. Size, rating, direction of the arrow, and a rhythm you can keep.',
  category: 'Heating',
  tags: ['furnace', 'heating', 'maintenance'],
  author: 'Priya Raman',
  image: 'post-furnace-filter',
  daysAgo: 90,
  body: `On the first cold weekend of fall I usually see ten furnaces that have stopped by themselves. In about three of them nothing is broken. The filter is so full that no air gets through, the furnace overheats, the limit switch shuts it off, it cools, it tries again. People describe it as "it comes on, runs a few minutes and quits."

So, before you call, look at the filter.

## Where it is

In the big metal duct where air goes **back into** the furnace, usually in a slot next to the blower. In some houses it is behind a grille in a hallway wall or ceiling instead, and a few houses have both. Switch the furnace off at the thermostat before you pull it out, or it will pull dust into the blower while the slot is open.

## Which size

It is printed on the frame, for example 16 x 25 x 1. Take the same. A smaller filter lets air slip around the side, and then the dust sits on the blower and, in houses with central air, on the cooling coil.

## Which rating

Filters are rated by MERV, from 1 to 16 for what fits in a house. Higher catches finer dust, and also lets through less air.

- **MERV 6 to 8:** good for most furnaces. Keeps the equipment clean and catches lint, pollen and pet hair.
- **MERV 11 to 13:** catches finer dust and smoke as well. Fine when the system is made for it, or when the filter is 4 inches thick and has plenty of surface.
- **1-inch filters with a very high rating:** the most common mistake. An older blower cannot pull enough air through them.

If rooms became drafty or cold, or the furnace louder, after you changed to a better filter, go back one step. At a [tune-up](/products/furnace-tune-up) we measure the static pressure and the temperature rise, and can tell you exactly what your system can take.

## Which way

There is an arrow on the frame. It points **with the air, toward the furnace**. Write "up" or an arrow on the slot with a marker, and you never have to think about it again. Write the date on the frame while you hold the pen.

## How often

Look every month in winter, and change when it is gray:

- 1-inch filter, no pets: every 60 to 90 days
- 1-inch filter, with pets, smokers or building work: every 30 days
- 4- or 5-inch filter: every 6 to 12 months
- Washable filter: rinse monthly, let it dry **completely**, then put it back

Buy six at a time and put them on top of the return duct, not on the furnace. Our counter has the common sizes at cost to care plan customers.

And never run the furnace without a filter "just for tonight". One night is enough to start coating the blower wheel.

## While you are down there

1. **Look at the outside.** Two white plastic pipes on the wall mean a condensing furnace. They must be free of snow, leaves and wasps' nests by at least a foot.
2. **Look for water.** A condensing furnace makes a gallon or more a day and drains it. A puddle means that the trap or the hose is clogged.
3. **Look at the flame through the window.** Blue and steady is right. Yellow, flickering or rolling out means switch off and call.
4. **Keep three feet free** of boxes, paint and laundry.
5. **Press the button on your carbon monoxide alarms.**

If you have a boiler and radiators instead, you have no filter at all. You do have a [pressure gauge to look at](/products/boiler-service).

## It still quits after a new filter

Then check the breaker, the switch on the side of the furnace, the batteries in the thermostat, and the outside pipes. Turn the thermostat off for five minutes and try **once** more. Please do not reset it again and again: a furnace that locks out three times has a reason.

After that it is ours: the [no-heat call](/products/furnace-repair) is $149 with diagnosis and the first half hour of repair, and in freezing weather homes without heat go first. Call +1 614-555-0142, or +1 614-555-0119 at night. If anyone in the house is very young, old or ill, say so straight away.`,
}
