import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const mainValve: TemplatePart<'posts'>[number] = {
  slug: 'find-your-main-water-valve',
  title: 'Find your main water valve before you need it',
  excerpt: 'Ten minutes on a quiet Saturday: where the valve hides in Columbus houses, how to turn it without breaking it, and how to show it to the whole family.',
  category: 'Know your house',
  tags: ['main valve', 'leaks', 'safety'],
  author: 'Joanie Pruitt',
  image: 'post-main-valve',
  daysAgo: 13,
  body: `I have answered the phone here for close to twenty years. When somebody calls about a burst pipe, my first question is always the same: "Is your main valve closed?" About half the callers do not know where it is. A half-inch pipe at city pressure can put hundreds of gallons an hour on your floor, so that is an expensive thing not to know.

Let us find yours now, while nothing is wrong.

## Where to look

Water comes from the street, so start at the **wall that faces the street**.

- **House with a basement:** front wall, between knee and chest height, or just above the floor. Look behind shelves, the freezer and paneling. Often there is a small door in the paneling, and the meter is beside the valve.
- **Ranch on a crawl space:** the utility closet near the water heater, under the kitchen sink, or just inside the crawl space hatch.
- **House on a slab:** the utility closet, laundry, garage wall, or a panel in a closet on the street side.
- **Condo or apartment:** usually one valve per unit, near the water heater or behind a panel in a bathroom. If there is none, ask the manager who may close the riser.

Still nothing? Find the water meter and follow the pipe in the direction of the house.

## Two kinds of valve

**A lever** is a ball valve. In line with the pipe it is open, crosswise it is closed. A quarter turn, done.

**A round handle** is a gate valve. It closes clockwise and takes several turns. Old gate valves seize, and the stem can snap when they are forced. Use your hand, not a wrench. If it will not move with moderate strength, stop. That is not a failure, it is a finding: now you know that it has to be replaced, and it is a planned [repair](/products/leak-repair) instead of a midnight one.

## Try it once

1. Tell everyone in the house, and make sure no washer or dishwasher is running.
2. Close the valve.
3. Open a faucet on the lowest floor. The stream should fade to nothing within a minute or so.
4. If it keeps running, even thinly, the valve no longer closes fully. Put it on your list.
5. Close the faucet, open the valve slowly, then let the lowest faucet run for a minute with its aerator off, so that loosened grit comes out there.
6. Check around the valve stem. A drop or two may stop when the packing nut is snugged a touch; a steady drip needs a plumber.

Do this once a year. Valves that are moved keep moving.

## The other valves worth knowing

- **Under each sink and behind each toilet:** small stops that let you shut off one fixture.
- **Above the water heater, on the cold side:** stops water to a leaking tank. Then turn the gas control to OFF, or switch off the breaker of an electric heater.
- **On the gas meter and at each gas appliance:** know where they are, but if you smell gas, do not go looking. Leave, and call 911 or the gas utility from outside. The details are in [when you smell gas](/posts/smell-gas-what-to-do).
- **At the curb:** there is one more valve under a lid near the street. It belongs to the water department. Please leave it to them; a broken curb stop means digging.

## Make it easy for the next person

Tie a bright tag to the valve. Take a picture that shows where it is in the room and send it to everybody who lives in the house, plus the neighbor who waters your plants. Keep the three feet in front of it free.

Then save our emergency line, +1 614-555-0119, in your phone. If you are renting, ask your landlord to show you the valve on the day you move in; it is a fair question, and a good landlord likes to hear it.

Cannot find it after all? Ask us to look for it and tag it on your next visit. It costs nothing extra, and part of every [care plan](/products/annual-care-plan) visit is turning each valve once, so that it works when you need it.`,
}
