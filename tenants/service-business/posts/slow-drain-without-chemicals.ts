import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const slowDrain: TemplatePart<'posts'>[number] = {
  slug: 'slow-drain-without-chemicals',
  title: 'A slow drain: five things to try before you call, none of them from a bottle',
  excerpt: 'Hair, soap and grease account for most slow drains. A plunger, a plastic strip and a bucket clear many of them in half an hour.',
  category: 'Drains',
  tags: ['drain', 'kitchen', 'bathroom'],
  author: 'Terrence Boyd',
  image: 'post-slow-drain',
  daysAgo: 21,
  body: `You would think a company that clears drains for money would keep quiet about this. But half the slow drains we see need nothing that you do not have at home, and we would rather come for the other half.

## First, which drain is it?

Look at more than one fixture.

- **One sink, tub or shower is slow:** the clog is near it. Go on reading.
- **Several are slow, the toilet gurgles when the washer empties, or water rises in the basement floor drain:** it is the main line. Stop using water and [book a main line clearing](/products/drain-clearing). No plunger will reach it.

## Why not the bottle

Chemical openers work with strong lye or acid. On hair they are slow, on a solid clog they hardly work at all, and then they sit in the pipe. They heat up, they can soften plastic and eat old metal, and they burn whoever opens the trap next. Never mix two of them, and never add bleach or ammonia: the gases can be deadly.

If you have already poured some in, **do not plunge and do not open the trap**. Keep children away, air the room, and tell us when you call.

## Five things to try

**1. Clean the stopper.** In a bathroom sink, lift out the stopper. Many simply turn and lift; others hang on a rod that is held by a nut behind the drain, under the sink. In a tub or shower, unscrew the strainer. Most slow bathroom drains end right here, with a gray rope of hair.

**2. Pull with a plastic strip.** Hardware stores sell barbed strips for a few dollars. Push it down as far as it goes, turn, and pull slowly. Do it three times. Wear gloves and have a bag ready.

**3. Plunge properly.** Use a flat cup plunger, not the one for the toilet. Stuff a wet rag into the overflow hole, or the second bowl of a double sink, because otherwise you only push air. Run enough water to cover the cup, then push and pull evenly fifteen or twenty times. The pull does the work. If a dishwasher drains into this sink, clamp its hose first.

**4. Open the trap.** That is the bend under the sink. Put a bucket below it, loosen the two slip nuts by hand, and let it come down. Clean it in another sink or outdoors. Look at the washers, put it back the same way round, hand-tight plus a quarter turn, and run water while you feel every joint with a dry tissue.

**5. Hot water and dish soap, for grease in the kitchen.** Fill the bowl with hot tap water and a good squirt of soap, then let it all go at once, two or three times. Do not use boiling water: it can crack porcelain and loosen plastic joints, and it can scald you.

Baking soda and vinegar? It fizzes nicely, it smells better afterwards, and it moves hardly any hair. Harmless, so go ahead, but do not expect much.

## What about the drain snake?

A small hand snake, 15 to 25 feet, is fine for a sink or a tub. Go in through the wall pipe after you have taken the trap off, or through the tub overflow. Turn, do not force. Never use a sink snake in a toilet: it scratches the bowl. There is a closet auger with a rubber sleeve for that.

Stop when you feel something that does not give, when the cable comes back with roots or mud, or when you have been at it for half an hour.

## Keep it flowing

- A $5 hair catcher in every shower. Empty it weekly.
- Grease goes into a can and then into the trash, however hot the water is.
- Coffee grounds, rice, potato peels and eggshells go into the trash or the compost, disposal or not.
- "Flushable" wipes are not. They are the most common thing we pull out of main lines, ahead of roots.
- Once a month, fill each sink to the brim and let it go. The rush carries soap and scraps along.

Tried all five and it is still slow? Then it is our turn: [$169, flat](/pricing), whatever it turns out to be, and guaranteed for 90 days.`,
}
