import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const morningPlan: TemplatePart<'posts'>[number] = {
  slug: 'why-the-plan-breaks-by-mid-morning',
  title: 'Why the plan breaks by mid-morning, and what to do about it',
  excerpt: 'A schedule fails for four reasons, and only one of them is bad luck. How to place slack, freeze promises and repair instead of replanning.',
  category: 'Product',
  tags: ['dispatch', 'scheduling', 'practice'],
  author: 'Anjali Deshmukh',
  image: 'post-morning',
  daysAgo: 27,
  body: `I have watched more than two hundred dispatch offices start a day. The plan is printed or on the wall at six. By ten, in most of them, the planner is on the telephone and the plan is history. The usual explanation is that field service is unpredictable. That is true for about a quarter of what happens. The rest can be predicted, because it happens every day.

## The four causes

We classified 9,200 disrupted appointments from twelve customers. The first cause named in the record was:

- **Duration, 38 percent.** The job took longer than planned, by a margin that the last twenty jobs of the type would have suggested.
- **Travel, 21 percent.** The drive was planned with an average speed that applies at noon, but not at 7:30.
- **Missing condition, 17 percent.** A part, a key, a permit or a certificate was absent, and someone knew.
- **The world, 24 percent.** Sickness, weather, a customer who was not at home.

Three of the four are properties of the plan.

## Plan with the median, protect with the spread

Many teams plan each job with a round number: one hour, two hours. Use the median duration of the last 90 days for the type of job and asset instead. Half of the jobs will then be shorter, and the day can balance itself.

The median alone is not enough for jobs that vary widely. A boiler repair with a median of 90 minutes may take 240. Such jobs belong **at the end of a half day**, where an overrun meets a break and not a customer. Sorting by variance costs nothing and is, in our data, the single change with the largest effect.

## Put slack where it can be used

A buffer of ten minutes between all jobs disappears into coffee. The same minutes collected into one open half hour before noon can absorb a real delay. We suggest:

1. no buffer between the first and the second job, when everyone is on time;
2. one open block of 30 to 45 minutes before noon;
3. a second in the middle of the afternoon, released for same-day calls at one o’clock if it is still free.

## Freeze what you have promised

A customer who has been given a window has arranged a morning around it. The plan should therefore distinguish what is **promised** from what is merely **planned**. In [Dispatch](/products/celersoft-dispatch), appointments inside the freeze window cannot be moved by a rule, only by a person with a reason.

The window should be as short as honesty allows. A freeze of a whole day is comfortable and makes every repair impossible. Two hours suit same-day service.

## Repair, do not replan

When something breaks, the temptation is to optimize the rest of the day again. A computer will happily produce a plan that saves eleven minutes and changes fourteen appointments. Each change is a message, a question and an opportunity for a mistake.

A good repair changes **as little as possible**. We count the appointments that receive a different person or a time outside the promised window, and we prefer a solution with one such change over a shorter route with four. Planners accept these proposals; they ignore the others.

## Check conditions the day before

For the 17 percent, a list at three in the afternoon is enough: jobs of tomorrow whose part is not on the van, whose permit has no number, whose technician’s certificate ends tonight, whose site has no access note. It takes twenty minutes to work through. Nothing in this article is cheaper.

## What to expect

Customers who introduced these five habits together saw disrupted appointments fall by about 40 percent within a quarter. The remaining ones are the world’s share, and for those you want a planner with time to think. That is the purpose of the exercise.

Which figures show whether it works is the subject of [Five measures of field service](/posts/five-measures-of-field-service).`,
}
