import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const heaterTemperature: TemplatePart<'posts'>[number] = {
  slug: 'set-water-heater-temperature',
  title: 'How hot should a water heater be, and how to measure it',
  excerpt: 'Most households do well at 120 °F. How to measure at the faucet, adjust gas and electric tanks safely, and what else to check once a year.',
  category: 'Hot water',
  tags: ['hot water', 'water heater', 'safety'],
  author: 'Luis Ferrante',
  image: 'post-heater-temperature',
  daysAgo: 61,
  body: `The dial on a water heater says *Hot*, or *A-B-C*, or nothing you could read without lying on the floor. So most people never touch it. It is worth five minutes, because the setting decides about scalds, about germs, and about ten percent of your gas bill.

## The number

For most homes, **120 °F at the faucet** is right. Manufacturers ship heaters near that, and safety agencies recommend it, because hotter water burns quickly: at 140 degrees, a serious burn takes about five seconds, and less on a child.

There is another side. *Legionella* bacteria grow best in lukewarm water, roughly between 77 and 113 degrees. So do not go below 120 to save money. If someone in your home has a weak immune system, ask your doctor. A common answer is to store at 140 and fit a **thermostatic mixing valve** at the heater, which blends the water down to 120 before it reaches the taps. We install those; please do not just turn the dial up without one.

## Measure first

1. Wait until nobody has used hot water for an hour.
2. At the kitchen sink, run the hot side for three minutes.
3. Fill a cup and put a cooking thermometer into it.
4. Write the number on a piece of tape and stick it to the heater, with the date.

Do not test in a shower that has an anti-scald valve: it mixes cold water in and hides the true number.

## Adjust a gas heater

The dial is on the gas control, near the bottom. Turn it a little, not from end to end, and wait three hours before you measure again. If there is only a triangle or a line, that usually means about 120.

Do not move gasoline, paint thinner or laundry near the burner while you are there, and keep the floor around it clear for good. If you smell gas, stop: leave the house, and [call from outside](/posts/smell-gas-what-to-do).

## Adjust an electric heater

The thermostats are behind one or two small covers on the side, with insulation and live 240 volt terminals behind them. **Switch off the breaker first**, and check with a tester that it is really off. Set both thermostats alike, put the insulation and covers back, then switch on again. If you do not own a voltage tester, let us do it: it takes minutes on any visit.

Tankless heaters are set on the front panel, to the degree.

## Once a year

- **Flush out the sediment.** Turn a gas control to PILOT or an electric breaker off, connect a hose to the drain valve, and let it run into a floor drain until clear. Mind: the water is hot. If an old valve has never been opened, it may not close again, so leave that first time to us.
- **Look at the relief valve.** It is on the top or the side, with a pipe down to the floor. The pipe must be open at the end, never capped. A drip now and then can mean that your system is closed and needs an expansion tank. A steady flow is a repair.
- **Look at the vent of a gas heater.** The draft hood should sit straight, the pipe should climb and be screwed together. Rust streaks, soot or melted plastic around the top are reasons to turn it off and call.
- **Feel the floor.** A wet ring under the tank is the beginning of the end.
- **Test your carbon monoxide alarms.** One on every level and near where people sleep.

Every three years or so, have the **anode rod** checked. It is a metal stick that rusts so that your tank does not. At $40 or so plus half an hour, it is the cheapest way to add years.

## Not hot enough, at any setting

If 120 at the heater is 105 in the shower, the mixing valve there may be worn. If the first person showers hot and the second cold, an electric element has failed, the dip tube has broken, or the tank is half full of sediment: a [repair](/products/water-heater-repair), often under an hour. And if the heater is over ten years old and rumbles like a train, ask for a [written price on a new one](/forms/quote-request) while it still works. You choose better when you are not standing in cold water.`,
}
