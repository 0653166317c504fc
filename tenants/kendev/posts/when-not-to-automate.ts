import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const whenNotToAutomate: TemplatePart<'posts'>[number] = {
  slug: 'when-not-to-automate',
  title: 'Five processes we talk clients out of automating',
  excerpt: 'About a third of what we look at in an audit should stay manual. Here are the five patterns, with the arithmetic that gives them away.',
  category: 'Business',
  tags: ['audit', 'decisions'],
  author: 'Ken Abara',
  image: 'post-when-not-to-automate',
  daysAgo: 4,
  body: `An automation agency that advises against automation sounds like a butcher recommending beans. But a bad automation costs us more than a lost sale: it comes back every month as a support ticket. So in every [audit](/products/automation-audit) we look for reasons to say no first.

These are the five we find most often.

## 1. The rare process

Take volume per month times minutes per case. If the answer is under three hours, stop. A quarterly report that takes a morning costs sixteen hours a year. A sprint that replaces it costs $4,800 and needs attention whenever a column moves.

A checklist or a template usually takes half of those hours away for nothing. Write the checklist, look again in a year.

## 2. The process that is still moving

If the rules changed twice in the last quarter, they will change again before we have shipped. Automation makes a process cheap to run and expensive to change; while you are still learning what the process should be, you want the opposite.

The test is simple: ask two people who do the work to describe it separately. If the descriptions differ in more than details, you have a decision to make before you have a build to order.

## 3. Mostly exceptions

Every process has a happy path. What matters is its share. When 80% of cases follow the path, automation takes 80% and people get the interesting 20%. When 40% follow it, people get a worse job than before: all exceptions, all day, each arriving with half the context stripped off.

Below about 60% we advise to work on the inputs. A better order form removes more exceptions than any model can interpret.

## 4. The mistake that cannot be taken back

Multiply the cost of a mistake by how often one slips through. For a wrong tag in the help desk the product is nothing. For a wrong dosage, a wrong termination letter or a payment to the wrong account, it is too large even at one in a thousand.

That does not always mean no. It means splitting the process: software prepares, a person decides, and the screen is built so that deciding is a real act and not a reflex click. If approval would be a formality in practice, leave the whole thing manual.

## 5. The call that is the relationship

A wholesaler asked us to automate the Monday calls to his thirty best customers, in which he takes the weekly order. The order takes two minutes. The other eight are about weather, hockey and which competitor is late this week.

Those eight minutes were his market research and his retention programme. We automated what happened after he hung up: the order sheet, the confirmation, the delivery slot. He still calls on Monday.

## The arithmetic on one line

For every candidate we write:

**hours saved a year × hourly cost − running cost − care − (mistakes × cost of one)**, over the build price.

If the result does not return the build price within 18 months, we advise against it unless there is a reason that money does not measure: a deadline that must not be missed, a job nobody will do, a night shift that burns people out.

Two warnings about the hours. Count what people actually do, with a stopwatch and a sample, since estimates from memory are often off by half in either direction. And count only hours that become something else. Twelve people who each save ten minutes a day have saved two hours on paper; whether anything is different at the end of the week depends on what you do with the ten minutes.

## What to do with a no

A no is a useful result. Usually it comes with one of these:

- a setting in software you already pay for
- a shorter form, or one required field more
- a template and a checklist
- a decision that somebody has to take
- a note to look again when the volume doubles

If you want to run the numbers on a process of your own and have someone disagree with you, that fits into an [advice hour](/products/advice-hour).`,
}
