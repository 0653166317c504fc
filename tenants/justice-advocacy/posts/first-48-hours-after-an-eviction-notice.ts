import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const evictionNotice: TemplatePart<'posts'>[number] = {
  slug: 'first-48-hours-after-an-eviction-notice',
  title: 'The first 48 hours after an eviction notice',
  excerpt: 'What to do on the day you find it, what to do tomorrow, and what a court case in Oregon looks like if one comes.',
  category: 'Explainers',
  tags: ['tenants', 'eviction', 'oregon'],
  author: 'Dewey Hartnell',
  image: 'post-eviction-notice',
  daysAgo: 19,
  body: `I have had two of these on my own door. The first thing I did, both times, was put it in a drawer. So let me begin with the one sentence I wish someone had said: **a notice is a piece of paper from your landlord, not an order from a court, and you have time to do the next small thing.**

*This is general information about Oregon and not legal advice. Your papers may say something that changes the answer. Have a person read them; [a notice check](/products/notice-check) is free.*

## Today

1. **Photograph it where you found it,** then take it down. Write the day and hour on the back of a separate sheet. How and when it was delivered can matter.
2. **Read three things:** what it says the reason is, what date it gives, and whether it says what you can do to stop it. Do not worry about the rest yet.
3. **Do not leave, and do not sign anything** because of the notice alone. In Oregon only a judge can order you out, and only the sheriff can carry that out. A lockout or a shut-off to make you go is unlawful.
4. **Call or book.** Our notice check takes thirty minutes. If what you have is not a notice but a *summons*, with a court’s name and a date on it, do not wait for an appointment: call (503) 555-0148.

## Which kind is it?

**It is about rent.** For most tenancies the landlord must give at least 10 days to pay, and cannot give that notice before the eighth day of the rental period; or at least 13 days, and not before the fifth. It must say how much rent and by when. If you pay that within the time, the notice has done its work and is over. It should come with a sheet about rent assistance; keep that sheet.

**It is about something you are said to have done.** Usually at least 30 days. If the thing can be put right, the notice must say how, and give you at least 14 days.

**It gives no reason, or the landlord’s own reason.** In the first year a tenancy can often be ended with 30 days’ notice, or 90 in Portland. After the first year Oregon law allows only the reasons it lists, mostly with 90 days’ notice and often with money to help you move.

**It gives 24 hours.** That kind alleges something very serious. Call at once.

## Tomorrow

- **Ask for money early.** Dial 211 and ask about rent assistance in your county. Tell your landlord, by text or letter, that you have applied. Keep a copy.
- **Gather:** the rental agreement, rent receipts, bank pages, texts, photographs, repair requests. A shoebox is fine. Order is our job.
- **If you can pay all of what a rent notice asks, pay in a way that leaves a trace** and ask for a receipt. If you can pay only part, talk to us first; a part payment can help or not, depending on what is agreed.
- **Do not stop paying other rent** because you are angry about repairs. You may well be right, and there is a way to use it. It has steps.

## If a case is filed

You will receive a summons and complaint with a date. That day is called first appearance. It is not the trial. You will not lose your home by walking into that room; people lose it by not walking in. If no one answers when the name is called, the court can decide for the landlord without hearing anything.

At first appearance you can agree on something, ask for a trial by filing an answer that day, or, when the landlord does not come, ask for a dismissal. Agreements made in the hallway are real. Read each line, and ask what happens if you are a day late. Never sign one because someone is in a hurry.

In a case about rent, paying everything owed at any time before judgment usually ends it. It is one reason why the rent assistance call on day two matters on day thirty.

## You can have company

A [court companion](/accompaniment) will meet you at the door. They do not give advice. They know where the room is.

The [checklist](/library) in our library has all of this on two pages. Mine would have been in the drawer with the notice, but at least they would have been together.`,
}
