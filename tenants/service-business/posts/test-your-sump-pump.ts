import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const sumpTest: TemplatePart<'posts'>[number] = {
  slug: 'test-your-sump-pump',
  title: 'Test your sump pump in ten minutes, before the storm does it for you',
  excerpt: 'One bucket of water tells you more than the age on the label. A simple spring check, what the noises mean, and when to plan a new pump.',
  category: 'Know your house',
  tags: ['sump', 'basement', 'storm'],
  author: 'Nell Castellano',
  image: 'post-sump-test',
  daysAgo: 34,
  body: `A sump pump has one job, and it has it on the few nights when everything else is going wrong as well. Between storms it sits in a dark hole and nobody looks at it. Ten minutes in March and again in September change that.

## What you need

A bucket, a flashlight, rubber-soled shoes, and dry hands. If the floor around the pit is wet, or you see water near the outlet or an extension cord, do not touch anything electrical. Call us instead.

## The test

1. **Look.** Take off the lid. There should be some water at the bottom, a pump standing upright, and a float that can move freely. Toys, gravel and an old sock are the usual finds. Unplug the pump before you reach in.
2. **Check the plug.** Many pumps have two plugs stacked in one outlet: the pump's and the float switch's. Both must be in. The outlet should be grounded and protected as your local code asks, and it should not hang on an extension cord.
3. **Pour.** Pour water into the pit slowly, away from the float, until the float rises. Most pits need two or three buckets.
4. **Listen and watch.** The pump should start by itself, run smoothly, pull the water down within seconds and stop by itself.
5. **Go outside.** Somebody pours, you watch the end of the pipe. A strong gush should come out, and it should run away from the house, not back along the wall.
6. **Listen again.** After the pump stops you should hear one soft clunk. That is the check valve. If a lot of water rushes back into the pit, the check valve is stuck or missing.

## What you may hear

- **Humming, no water moves:** a jammed impeller or a frozen discharge. Unplug it now, because a pump that hums is cooking itself.
- **Grinding or rattling:** gravel in the pump, or a worn bearing.
- **It starts and stops every minute in dry weather:** a float set too low, a check valve that leaks back, or a lot of groundwater.
- **It runs without stopping:** a stuck float, a blocked outlet, or a pump that is too small for the water.
- **Nothing at all:** check the breaker and the outlet with a lamp. If the lamp works and the pump does not, it is finished.

Do not run a pump dry for more than a few seconds. The water in the pit cools it.

## Where the water may go

The discharge belongs outdoors, on your own ground, several feet away from the foundation, or in a storm connection where your city allows one. It does **not** belong in a floor drain, laundry sink or anything else that leads to the sanitary sewer. Central Ohio communities do not allow clear water there, for a good reason: in a storm it ends up in somebody's basement as sewage, quite possibly yours.

In winter, look at the outside end of the pipe after a cold snap. A buried or flat pipe can freeze shut. If that happens often, ask us about a freeze relief fitting close to the house.

## The backup question

Storms bring water and take away power at the same time. A battery backup is a second, smaller pump with its own float, a charger and a deep-cycle battery. It takes over without you, pumps for several hours in an average storm, and sounds an alarm so that you know.

Test it as well: unplug the main pump, pour, and see whether the second one starts. Look at the date on the battery. Most need replacing every three to five years.

You want a backup when your basement is finished, when the pump runs more than a few times a day in spring, or when your street loses power more than once a year.

## How old is too old?

Pumps last 7 to 10 years, fewer if they run a lot. If yours is older than that, or if you do not know, plan a new one in dry weather. A [pump replacement](/products/sump-pump-replacement) is two hours on a Tuesday and costs from $645. The same pump on a Sunday night costs the emergency rate and possibly your carpet.

The bucket test is also part of every [annual care plan](/products/annual-care-plan), along with everything else in the house that is easy to forget. If the water is already rising, go straight to [what to do first](/emergency).`,
}
