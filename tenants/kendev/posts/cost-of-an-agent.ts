import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const costOfAnAgent: TemplatePart<'posts'>[number] = {
  slug: 'cost-of-an-agent',
  title: 'What an AI support agent costs, line by line',
  excerpt: 'The model is three percent of the bill. A worked monthly budget for 900 messages, with the lines that most proposals leave out.',
  category: 'Business',
  tags: ['costs', 'agents'],
  author: 'Mirela Costin',
  image: 'post-cost-of-an-agent',
  daysAgo: 36,
  body: `"What does it cost?" is usually answered with a price per million tokens. That is like answering a question about a delivery van with the price of diesel.

Here is a full month for a company that receives 900 support messages. The prices are round numbers for the sake of the sum; put in your provider's current ones.

## The model: $32

For one reply the agent reads about 6,000 tokens (the message, the order, the relevant pages of policy, its instructions) and writes about 350. At $3 per million tokens read and $15 per million written:

- reading: 6,000 × $3 ÷ 1,000,000 = 1.8 cents
- writing: 350 × $15 ÷ 1,000,000 = 0.5 cents

That is 2.3 cents a reply and **$21 a month** for 900. The test suite adds to it: 120 cases, run four times a month, at the same price, makes **$11**.

## People who check: $340

In our projects a little under half of the messages end up going out without a person, once a kind of message has earned it. Say 46%, or 414 of 900. The other 486 are drafts that somebody reads and sends, at about a minute and a half each: just over 12 hours. At $28 an hour that is **$340**.

This is the largest running cost of most agents, and the one least often found in a proposal. It is also the one that sinks or swims with quality. If drafts are poor, reading and rewriting one takes longer than writing it fresh.

## Somebody who watches: $450

Models are replaced. Policies change. A supplier's stock feed is renamed on a Sunday. Somebody has to see it, run the tests and make the repair. Our [Watch plan](/products/monthly-care-plan) costs **$450 a month**; a capable employee with half a day a week costs about the same. Nobody at all costs more, but later.

## The build, spread out: $313

An agent that drafts and sends costs from $7,500. Over 24 months that is **$313 a month**. We do not calculate with more than 24, since by then something will have been rebuilt.

## The sum

- Model and tests: $32
- People who check: $340
- Care: $450
- Build over 24 months: $313
- **Total: $1,135 a month, or $1.26 a message**

By hand, at six minutes a message, the same month takes 90 hours and costs $2,520. So the agent saves about $1,385 a month, and the build is paid back after roughly four and a half months of full operation, because without the build line the saving is near $1,700.

Note what would change that. At 300 messages a month the whole saving is gone, since care and build stay the same. At 3,000 the model is still a small line. Doubling the model price changes the total by less than three percent.

## What follows from it

**Do not choose the model by price.** Choose the one that needs the fewest corrections, on [your own cases](/posts/fifty-real-cases). A model at twice the price that saves ten seconds per draft pays for itself here.

**Ask for the checking line.** If a proposal has no human minutes in it, either the agent sends everything unseen, or someone has forgotten your staff.

**Set limits anyway.** Loops and abuse are where model bills run away. Each key gets a monthly limit, each conversation a maximum number of steps, and at the limit the agent hands over instead of falling silent.

**Watch one number.** Cost per *resolved* message, all lines included. It is the only one that falls when things are really going better.

## When it does not pay

Under about 400 messages a month we generally advise saved replies, a better FAQ page and an [advice hour](/products/advice-hour) instead. If you are unsure on which side you are, send us last month's count with the [discovery call form](/forms/discovery-call), and we bring the sum to the call.`,
}
