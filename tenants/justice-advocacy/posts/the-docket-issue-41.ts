import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const docketFortyOne: TemplatePart<'posts'>[number] = {
  slug: 'the-docket-issue-41',
  title: 'The Docket, issue 41: four minutes',
  excerpt: 'How long an eviction first appearance takes, what our watchers counted this quarter, news on two cases, and a shelf we need carried.',
  category: 'The Docket',
  tags: ['newsletter', 'court-watch', 'cases'],
  author: 'Ines Halvorsen',
  image: 'post-docket-41',
  daysAgo: 6,
  body: `Four minutes and ten seconds. That is how long the average eviction first appearance took in the three courthouses we watch this quarter, from the name being called to the next name being called. It is eleven seconds longer than last quarter, and I am more pleased about those eleven seconds than I can easily explain.

## What the watchers counted

Eighty-eight volunteers sat in 412 sessions and filled 5,060 lines. Each line is one matter. Some of what they add up to:

- In 71 percent of eviction matters the landlord’s side had a lawyer. In 19 percent the tenant did. Two years ago the second figure was 9.
- Where a tenant had a lawyer or a companion, one matter in twenty-six ended in default. Where the tenant had neither, one in five did.
- A judge explained the right to ask for a trial in 64 percent of matters, up from 40. Three judges now do it every time, in the same two sentences, and we have asked whether they would lend the sentences to the others.
- An interpreter was needed and not there in 37 matters. In 30 of those the judge set the case over. In seven it went ahead.

The full report goes to the presiding judges and to our [library](/library). If a number in it looks wrong to you, tell us; last quarter a clerk found an error in ours, and she was right.

## Corliss

Nothing yet. The court has had the [Corliss case](/case-corliss) since the hearing ended. People ask whether a long wait is a good sign or a bad one, and the honest answer is that it is a wait. Nadine has taken up calligraphy with a pen that the property officer had to be persuaded was a pen.

## Alder Court

The second-year inspection took place with nine tenants, the city and the owner’s new manager in the same hallway. The heating plant passed. Two bathroom fans did not, and were replaced within the week, which under the old arrangement would have been a letter, a second letter and a spring. The tenants’ association has asked to train two other buildings, and we have said that we will carry the chairs. [How they did it](/case-alder-court) is on the case page.

## A small thing that worked

For years people missed the courtroom because the room printed on the summons is not always the room on the screen. Some months ago a watcher suggested that companions text a photograph of the screen to everyone on the morning’s sheet at 8:40. Since then nobody on our sheet has defaulted while sitting in the wrong room. It cost nothing. I wonder what else does.

## What we need

- **Six court companions** who can reach Hillsboro. The train stops at the door. [Apply here](/volunteer).
- **Spanish-language readers** for old trial transcripts, one evening a week.
- **$1,700** for the [Getting There fund](/products/getting-there-fund), which paid for 61 rides, 22 mornings of child care and eight lost shifts this quarter.
- **Strong backs.** The county is throwing out steel shelving and we have boxes on the floor. Saturday, gloves, doughnuts.

## Read next

Dewey has rewritten [the first 48 hours after an eviction notice](/posts/first-48-hours-after-an-eviction-notice) because the old one was four pages long and nobody with a notice in their hand has four pages in them. Print it and leave one in your laundry room.

Thank you for reading to the end. As always, reply to this letter and a person answers. This month it is me.`,
}
