import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const howToWaterACactus: TemplatePart<'posts'>[number] = {
  slug: 'how-to-water-a-cactus',
  title: 'How to water a cactus, and how not to',
  excerpt: 'Soak it, then leave it alone. Why a weekly sip is worse than a monthly flood, and three ways to tell that a pot is truly dry.',
  category: 'Care',
  tags: ['watering', 'beginner'],
  author: 'Mateo Orozco',
  image: 'post-watering',
  daysAgo: 9,
  body: `Three out of four sick plants that people bring to the front bench have been watered to death, nearly always by kind and attentive owners. So let us begin there: you are probably not neglecting your cactus enough.

## What a desert root expects

In our valley it rains about eleven inches a year, half of it between July and September. A storm drops an inch in an hour, the ground drinks it to a foot deep, and two days later the top is dust again. Then nothing, for weeks.

Cactus roots are built for that. Within hours of a soaking they push out fine white rain roots, drink as fast as they can, and let those fine roots dry off again when the soil does. A plant that gets half a cup every Sunday never has its flood and never has its drought. The top inch stays damp, the roots below are dry, and the neck of the plant sits in the wet part. That is where rot begins.

## Soak, then dry

1. **Check that the pot is dry** all the way down (see below).
2. **Water slowly at the soil line** until it runs freely from the hole. For a 4 inch pot that is about a cup. Wait five minutes and do it again, because very dry soil lets the first pass run down the sides.
3. **Empty the saucer** after ten minutes.
4. **Put the can away.** In April to September that is for about two weeks; in winter, six to eight.

Water in the morning when nights are cool. Rainwater is lovely if you have it. Tucson tap water is hard and leaves a white crust; it does no great harm if you flush the pot well a few times a year.

## Three ways to know that it is dry

- **Weight.** Lift the pot right after watering and remember it. A dry 4 inch clay pot with a [golden barrel](/products/golden-barrel) in it weighs a good third less.
- **A chopstick.** Push it down beside the roots to the bottom, count to sixty, pull it out. Clean and pale is dry. Dark or with crumbs on it, wait.
- **The plant.** Ribs draw in like a closing accordion. Leaves of an [aloe](/products/aloe-vera) thin and dish a little. None of that is an emergency. It is a plant doing its job.

A moisture meter from the store measures salt as much as water. We have a drawer of them.

## When to break the rule

**In a hot June on a patio**, a small clay pot can be dry in five days. Go by the weight, not by the calendar.

**In the monsoon**, plants outdoors may need no help at all, and those under a roof drink less because the air is damp. Skip one.

**In winter**, cold and wet together are what kills. A barrel in a room at 50 °F needs a drink at New Year and another near Valentine’s Day. Under a warm living-room window, a little more.

**For a [Christmas cactus](/products/christmas-cactus)**, forget all this. It grows in rain forest. Water it when the top inch is dry.

**For a newly potted plant**, wait five days before the first drink, so that broken roots can seal.

## If you have overdone it

Stop. Tip the plant out. If the roots are pale and firm and the base is hard, leave it unpotted on newspaper in the shade for three days, then put it back into dry [desert mix](/products/desert-soil-mix) and wait a week.

If the base is soft or brown, cut with a clean knife above the damage until you see flesh that is one even color, with no brown ring. Dry the top for a week, or two if it is thick, and set it on dry mix. It looks brutal. In our greenhouse eight in ten of those cuttings live.

And if you are not sure, send us [a photo](/forms/plant-help) before you cut.`,
}
