import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const fiveMeasures: TemplatePart<'posts'>[number] = {
  slug: 'five-measures-of-field-service',
  title: 'Five measures of field service, and the trap in each',
  excerpt: 'First-time fix, travel per job, kept appointments, age of the backlog and completeness of evidence: definitions that hold up in a meeting.',
  category: 'Product',
  tags: ['insight', 'reporting', 'practice'],
  author: 'Wesley Tran',
  image: 'post-measures',
  daysAgo: 112,
  body: `Insight offers twenty-four measures. New customers ask which ones they should look at. Our answer is five, and for each a written definition before the first chart. A number without a definition is an invitation to argue about the number.

## 1. First-time fix

**Definition.** Of the work orders completed in the period, the share for which no further visit to the same asset for the same cause took place within 30 days.

**Why.** A second visit costs twice and disappoints once. It is the best single measure of whether planning, parts and skills fit together.

**The trap.** Technicians may open a new work order instead of returning to the old one. Count by asset and cause, not by work order number. And wait for the 30 days: a figure for last week is always too good.

## 2. Travel per completed job

**Definition.** Minutes of driving divided by completed jobs, per territory and week, including the journey home.

**Why.** It shows whether territories and sequences make sense, and it does not punish rural teams if you compare a territory with its own past.

**The trap.** Do not divide by *planned* jobs. Cancelling a distant job would then look like progress.

## 3. Appointments kept

**Definition.** The share of appointments at which the technician arrived within the window that was first promised to the customer.

**Why.** It is the only measure your customer also keeps.

**The trap.** The word *first*. If a planner moves the window at nine and the technician arrives in the new one, most systems count a success. The customer does not. Insight keeps every promised window and uses the first, unless the customer asked for the change.

## 4. Age of the backlog

**Definition.** The 90th percentile of the age of open work orders, by priority, in days.

**Why.** The number of open orders says little; a busy company has many. Age shows whether something is being left behind.

**The trap.** Averages. Twenty fresh orders hide one that has waited for 200 days. The 90th percentile does not let them, and the oldest ten should be read out by number in the weekly meeting.

## 5. Completeness of evidence

**Definition.** Of the inspections completed in the period, the share for which all required evidence was present 24 hours later.

**Why.** An inspection without its evidence has to be repeated or explained. Twenty-four hours allow for uploads from places without a connection, and no longer.

**The trap.** Requiring too much. If each question demands a photograph, people will photograph their shoes. Since [release 9.4](/posts/release-9-4-crew-scheduling), evidence can be demanded on a single answer. Use it to ask for less.

## What to leave out

**Utilization** as a target. A technician who is occupied 100 percent of the time cannot help anyone, and the figure rises when jobs take longer. Look at it once a quarter, for staffing.

**Jobs per day.** Easy to count, easy to please, and it rewards leaving early.

## How to introduce them

1. Write the definitions on one page and have them read by the people who will be measured.
2. Publish the figures for four weeks without a target. In these weeks, only the data is on trial. You will find wrong categories, missing times and one territory that closes everything on Fridays.
3. Choose one measure to improve and one to protect. Improving travel at the cost of kept appointments is not an improvement.
4. Open the list behind the figure in each meeting. In [Insight](/products/celersoft-insight), a click on the bar shows the work orders it counts. Discuss three of them. Causes live in records and not in charts.

After a quarter, revise the definitions, and record the date of the revision next to the chart. An honest break in a curve is better than a smooth one that means two different things.

If kept appointments turn out to be the weak figure, the next step is [to look at the morning](/posts/why-the-plan-breaks-by-mid-morning).`,
}
