import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const frozenPipes: TemplatePart<'posts'>[number] = {
  slug: 'frozen-pipes-what-to-do',
  title: 'Frozen pipes: what to do tonight, and how to keep them from freezing again',
  excerpt: 'No water from one faucet on a bitter morning? Close the main, open the faucet, warm the pipe slowly. How to do it safely, and when to call.',
  category: 'Winter',
  tags: ['winter', 'pipes', 'emergency'],
  author: 'Terrence Boyd',
  image: 'post-frozen-pipes',
  daysAgo: 6,
  body: `It is nine degrees in Columbus, the kitchen faucet gives a sigh and two drops, and the rest of the house runs as usual. Somewhere between the main valve and that faucet there is a plug of ice. It has probably not burst anything yet. What you do in the next hour decides whether it will.

## First: get ready for a leak

Ice itself often does no visible harm. The trouble comes when it melts and water pours out of a split that the ice was holding shut. So before you warm anything:

1. **Close the main water valve.** Not sure where it is? Here is [how to find it](/posts/find-your-main-water-valve).
2. **Open the frozen faucet**, hot and cold. Melting water needs a way out, and a trickle tells you that it works.
3. **Clear what stands below** and put down towels and a bucket.
4. **Look along the pipe** as far as you can see: frost on the outside, a bulge, a crack. A pipe that is already split is a job for us: call the emergency line, +1 614-555-0119, and leave the main closed.

## Then: warm it gently

Work **from the faucet back toward the ice**, never from the middle. If you melt the middle first, steam and pressure are trapped between two plugs.

Good ways to warm a pipe:

- A hair dryer, moved back and forth, with you standing in a dry place
- Towels soaked in hot tap water, wrapped and changed every few minutes
- An electric heating pad around the pipe
- Simply opening the cabinet and letting room air in, when the pipe is under a sink on an outside wall

Bad ways, all of which we have seen the results of:

- A torch, a heat gun on high, or any open flame. They set houses on fire and can turn water in a closed pipe to steam.
- A charcoal grill, camp stove or gas oven to heat the room. They make carbon monoxide.
- A space heater left alone, or closer than three feet to anything that burns.
- Anything electric while you stand in water.

Give it 30 to 60 minutes. When the faucet runs, open the main valve a quarter turn, walk the whole length of the pipe with a flashlight, and open it fully only when all is dry. Check again an hour later.

## When to call at once

Call us when you cannot find the frozen stretch, when it is inside a wall or ceiling, when nothing moves after an hour, or when a heating pipe is frozen. If more than one fixture is dry on a freezing day and your neighbors are dry too, call your water department first: it may be the main in the street.

On a hot water heating system, a frozen radiator pipe deserves a phone call straight away. Switch the boiler off and do not force the circulator.

## Keep it from happening again

Most frozen pipes in our part of Ohio are in the same five places: under a kitchen sink on an outside wall, in a crawl space, in a garage, in an attic, and behind the hose faucet. For the nights below about 20 degrees:

- Let the faucet at the far end run a **thin, steady thread** of water, hot and cold.
- Open the cabinet doors under sinks on outside walls. Move cleaning products out of reach of children first.
- Keep the heat at **55 degrees or more**, also when you are away, and do not set it back at night during a hard freeze.
- Close the garage door and the crawl space vents.

And for good, on a mild day:

- Take every hose off its faucet in October. Consider a [frost-free outdoor faucet](/products/frost-free-outdoor-faucet), whose valve sits inside the warm wall.
- Seal the gaps where cables and pipes come through the outside wall. Moving air freezes pipes faster than cold alone.
- Insulate pipes in crawl spaces and garages. Foam sleeves slow the cooling; they do not make heat, so in a really cold spot use a heating cable made for water pipes and follow its instructions to the letter.
- Ask us to reroute a pipe that freezes every year. It is often a two-hour job, and it costs less than one wet floor.

If the water is already on the floor, go to our [emergency page](/emergency). It starts with the same two words as this one: main valve.`,
}
