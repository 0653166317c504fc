import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const docketForty: TemplatePart<'posts'>[number] = {
  slug: 'the-docket-issue-40',
  title: 'The Docket, issue 40: what it cost and what it did',
  excerpt: 'Our year in figures with the figures that went the wrong way, the first week of a homecoming, and the supper with no auction.',
  category: 'The Docket',
  tags: ['newsletter', 'annual-report', 'coming-home'],
  author: 'Ines Halvorsen',
  image: 'post-docket-40',
  daysAgo: 61,
  body: `The auditor has signed, so I can tell you what we did with your money. I will give you the bad numbers first, since those are the ones that organizations like ours put in a footnote.

## What went the wrong way

- **The wait for a first reading** of a conviction grew from fourteen weeks to nineteen. We received more letters and lost two evening readers to graduate school. We have since trained nine.
- **Hillsboro.** We turned down a third of requests for a companion there. The people are in Portland and the need is not only in Portland.
- **One case lost.** The court denied a petition that we had worked on for four years. The client took it better than we did. We have appealed, and two of us took a week off, and we have written down what we would do differently.

## What went well

- **1,940 tenants** advised or defended. Of those whom we represented at first appearance, 83 percent were still in their homes six months later or had moved on a date they chose.
- **3,112 hearings** with a companion beside someone.
- **604 records** set aside through the clinic, for 377 people. The record for one person was eleven cases in four counties; she brought cake in four flavors.
- **One person home,** on a conviction that we had read for the first time in 2017.

Income was $2.31 million, of which 44 percent came from people giving under $50 a month. Spending was $2.27 million: 81 cents of each dollar on casework, clinics and accompaniment, 11 on the office and 8 on fundraising. The reserve stands at five months. [The figures](/library) are in the library.

## The first week

A reader asked what happens after the steps and the photographs. With the permission of the man who came home, here is his week as he told it.

**Monday.** A phone. His niece shows him how to make the letters larger. He keeps it in his shirt pocket and pats it.

**Tuesday.** The DMV. He needs an address to get identification and identification to get an address. Samuel brings a letter that the agency accepts, because someone at the agency and Samuel once spent a year of Tuesdays agreeing on its wording.

**Wednesday.** A dentist who gives us one morning a month.

**Thursday.** Nothing. We schedule nothing on Thursdays. He walks to the river and back and says that he had forgotten about hills.

**Friday.** A grocery store. He leaves without buying anything and sits in the car. There were forty kinds of bread. On Saturday he goes back with his sister and buys two.

If someone you know is coming home: do not plan a party for the first day. Ask before you hug. Let them choose the restaurant, and let them not choose. Leave a light on in the hall.

## The supper with no auction

[An Evening on the Record](/products/evening-on-the-record-ticket) is on the first Saturday of May, in the printing hall on Taylor Street. Three people read a page from the transcript that changed their lives, and say what the page left out. There is soup, there is a string trio, and nobody will ask you to raise a paddle. A sponsor’s seat keeps a chair for a client’s family; last year those were the tables where people laughed the most.

## Thanks, by hand

Eleven hundred and six people gave monthly last year. June wrote to each of you. If you did not receive a card, your address has changed, because June does not miss.

## Also in this issue

- Tobias on [the divided verdict](/posts/ten-to-two), with the dates right
- Dewey on [your deposit](/posts/your-deposit-and-the-31-days) and the hour that is worth a month’s rent
- The [notebook](/products/court-watch-notebook) is back in stock with the paper that does not bleed

Reply to this letter and a person answers.`,
}
