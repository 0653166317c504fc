import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const deposit: TemplatePart<'posts'>[number] = {
  slug: 'your-deposit-and-the-31-days',
  title: 'Your deposit and the thirty-one days',
  excerpt: 'When Oregon’s deposit clock starts, what may be deducted, what “ordinary wear” means, and a letter to send on day thirty-two.',
  category: 'Explainers',
  tags: ['tenants', 'deposit', 'oregon'],
  author: 'Dewey Hartnell',
  image: 'post-deposit',
  daysAgo: 138,
  body: `Most of the deposit cases we see are under two thousand dollars. To the person who is owed it, that is next month’s rent somewhere else. Here is how the clock works, and how to be ready for it before you hand over the keys.

*General information about Oregon, not legal advice. Portland has further rules on deposits, noted below, and manufactured-home spaces and public housing can differ.*

## When the clock starts

Under ORS 90.300 the landlord has **31 days** from when the tenancy has ended *and* you have handed back possession. Both have to be true. Turning in the keys late, or leaving a bicycle in the storage room, can move the day.

By the end of that time the landlord must either return the deposit or give you a **written accounting** that says what is kept and why, with whatever is left. Refund and accounting go to the address you gave, or the last one the landlord knows. So give one, in writing, and keep a copy.

## What may be kept

- Rent you owe
- The cost of repairing **damage beyond ordinary wear and tear**
- Some cleaning, if the place was cleaner when you came
- Other amounts that the law and the agreement allow and that are really owed

## What ordinary wear looks like

Nobody has a perfect definition. These are the lines that advocates and courts tend to draw:

- Paint that has faded after four years is wear. A mural is not.
- A carpet worn down in the doorway is wear. A burn is damage, and even then the landlord is owed what an old carpet was worth and not a new one.
- Small nail holes from pictures are mostly wear. Anchors that took the plaster with them are not.
- A loose hinge is wear. A kicked door is damage.

## Before you leave: one hour that is worth a month’s rent

1. **Find the move-in report.** If you never had one, the photographs you took for your family on the first day will do.
2. **Clean, then photograph every room from each corner,** each appliance open, each window closed. Then the meter, the keys on the counter and the empty storage room.
3. **Film one slow walk,** saying the date and the address out loud.
4. **Ask for a walk-through** and write down who came and what was said.
5. **Hand in the keys against a receipt,** or photograph them going through the slot.
6. **Leave your new address** in a dated note or a text.

## In Portland

Inside the city limits there are additional rules. Landlords must document the condition of the unit when you move in, and keep an itemized record of fixtures with their age and value, and repairs may be charged only in keeping with that schedule. If your landlord has no such record, say so to whoever helps you; it can matter a great deal.

## Day thirty-two

If nothing has come, write. A polite letter with a date works more often than people expect, because many landlords know the next line of the statute. If they gave no written accounting in time, or kept money in bad faith, **a court may award twice the amount** that was withheld. Our [letter](/library) says this in four sentences and leaves a space for the sum.

Send it in a way that leaves a trace. Give a date two weeks out. Keep a copy with the photographs.

## Day forty-six

If there is no answer, or a poor one, small claims court hears cases up to ten thousand dollars and is built for people without lawyers; in Oregon lawyers generally may not even appear there without the judge’s leave. There is a filing fee, and you can ask to have it waived or deferred. Claims under the landlord and tenant act generally have to be filed **within one year**, so do not let it slide.

Bring the photographs, printed and numbered, the agreement, the note with your address and the letter. You will have about ten minutes. A [companion](/accompaniment) can sit beside you.

## If they say you owe more

Sometimes the answer to a deposit letter is a bill. Do not panic, do not pay it the same evening and do not ignore it. Book a [notice check](/products/notice-check) and bring both letters. Arithmetic is a kind of argument, and it can be answered with arithmetic.`,
}
