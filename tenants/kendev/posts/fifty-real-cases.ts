import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const fiftyRealCases: TemplatePart<'posts'>[number] = {
  slug: 'fifty-real-cases',
  title: 'Fifty real cases beat one impressive demo',
  excerpt: 'How to build a test set for an AI agent in two afternoons, what fifty cases can and cannot tell you, and which failures have to block a release.',
  category: 'Engineering',
  tags: ['evaluation', 'agents'],
  author: 'Saira Malik',
  image: 'post-fifty-real-cases',
  daysAgo: 13,
  body: `A demo answers the question "can it ever work?" Before customers meet an agent you need the answer to another one: "how often does it fail, and how badly?" You get that from real cases and from nowhere else.

## Collect, don't compose

Invented test questions are grammatical, complete and about one thing. Real ones are not:

> hi its about the order from last week, the one with the blue ones, can i also get the other thing we spoke about

Export the last three months of messages and draw fifty **at random**. Resist choosing the interesting ones. Then add, as a separate pile, ten that went badly in the past and five that must never be answered by software at all. Remove names and addresses on the way in.

## Label with the person who knows

For each case, somebody who does the job writes down three things:

- what a good reply must contain
- what it must not contain
- whether it should be handed to a person

That is faster than writing ideal answers, and it judges better, because there are many good replies and few necessary facts. Two people label ten of the cases independently. If they disagree on more than two, the policy is unclear, and no model will repair that.

Fifty cases take about two afternoons. It is the most valuable document in the project, and most projects do not have it.

## What fifty can tell you

Suppose 48 of 50 pass. The pass rate is 96%, but the honest statement is a range: with 95% confidence the true rate is somewhere between about 87% and 99%. Enough to tell a good agent from a mediocre one. Not enough to tell 96% from 94%, so do not celebrate a change from 47 to 48.

And if none of the fifty fails? Then the rule of three applies: the true failure rate may still be as high as 3 ÷ 50, or 6%. To be reasonably sure that something happens less than once in a hundred, you need 300 cases without a failure. For the rare and terrible, do not rely on sampling at all; write a rule that does not depend on the model.

## Sort failures by cause

A pass rate is a thermometer, not a diagnosis. We put every failure into one of five bins:

1. **Missing knowledge.** The fact is written nowhere. Write it down.
2. **Wrong source.** The fact exists, but search found another page. Repair titles, sections, search.
3. **Ignored instruction.** Shorten and reorder the prompt, or take the rule out of it and enforce it in code.
4. **Right but useless.** Correct, polite and no help. Usually the agent lacks a tool, for example the order status.
5. **Should have handed over.** The threshold is wrong, or the signal was not on the list.

In most reviews we do, bins one and two hold more than half. People are surprised, since they came to have the prompt rewritten.

## Make some of them block

Not all failures are equal. Choose ten to twenty cases that must never fail, such as the refund that was promised without authority, the medical question, the discount hunt. They are the **blocking set**. Run it several times on every change, because the same model can answer the same question differently, and refuse to release if a single run fails.

Everything else is a trend to watch. Trying to hold a whole suite at 100% only teaches a team to delete difficult cases.

## Keep it alive

- Every complaint becomes a case on the day it arrives.
- The suite runs weekly on an unchanged system. Hosted models move under your feet.
- A quarter of the cases stay out of sight of whoever tunes the prompt, otherwise you measure memory.

If you have an agent already and no test set, our [prompt and evaluation review](/products/prompt-evaluation-review) builds one with you in eight days. And if you would rather do it yourself: two afternoons, a spreadsheet, and the colleague who knows. Start with fifty.`,
}
