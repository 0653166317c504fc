import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const courtWatch: TemplatePart<'posts'>[number] = {
  slug: 'tuesday-morning-court-watch',
  title: 'A Tuesday morning in the second row',
  excerpt: 'What a court watcher does, minute by minute; what she writes down and what she leaves out; and why the second row and not the first.',
  category: 'Court watch',
  tags: ['court-watch', 'volunteer'],
  author: 'Priya Lindqvist',
  image: 'post-court-watch',
  daysAgo: 31,
  body: `New watchers ask where to sit. The second row. The first is for people whose lives are being decided and those they brought with them. From the second you can see the clock, the bench and both tables, and nobody has to look past you.

## 7:50, the steps

There is always someone reading a paper upside down. It is not that they cannot read. It is that the paper says *Plaintiff* and *Defendant* and *Forcible Entry and Detainer* and none of these is their name. If they ask, we say which floor. Watchers do not explain papers, but they are allowed to know where the elevator is.

## 8:20, the room

The clerk is the most important person in it before nine. She knows who has checked in, who has called, which interpreter is on another floor. We say good morning once and then leave her alone.

Oregon’s constitution, article I, section 10: *No court shall be secret, but justice shall be administered, openly and without purchase, completely and without delay.* I ask each group of trainees which words in it are measurable. *Openly*: could I hear? *Without purchase*: did money decide something today? *Completely*: was anything skipped? *Without delay*: what time is it?

That is the field sheet. The rest is ruling lines on paper.

## 9:04, the first name

I write **9:04** and the matter’s number. I do not write the name. It is public, and I could, but our report has no use for it and somebody’s future landlord might.

Then, in the columns:

- Was each side there? With a lawyer, without, by phone?
- What was asked for, in one phrase?
- Did the judge say what the choices were? The words, if they are short.
- Did anyone need an interpreter, a ramp, a fee waiver? Did they get it?
- What was ordered, and the next date.
- **9:08.** Done.

Four minutes. A family had come in with their shoes polished.

## 9:40, the hard one

Sometimes there is a matter that makes your pencil stop. A man asks whether he may say something, and he may not, not yet, and the moment for it never comes. Watchers do not groan, shake their heads, or speak to him about it in the hall as if they were his lawyers. What we do is write down that he asked, and the time.

I used to think that was nothing. Then a judge told me, at a bench and bar lunch, that she had read our line, *litigant asked to speak, 9:43, not returned to*, and had gone back to the recording, and had changed how she runs the calendar.

## 10:55, the hallway

It is loud after the quiet. Agreements are being made against the wall, on knees, on the lid of a recycling bin. We do not watch those; they are private. A companion may be sitting with someone. A watcher goes out to the bench by the window and finishes her margins while they are fresh.

Phones come on again. In the courtroom they were off: no photographs, no recording without the judge’s permission, and in Oregon that rule has teeth.

## What it adds up to

One sheet is an anecdote. Four hundred are a rate. Because we have counted for seven years we could show that default judgments fall when tenants have anyone at all beside them, that explanations of the right to a trial vary by courtroom and not by case, and that an interpreter who is late by twenty minutes is late for the whole morning. Nobody had to be accused of anything. We laid the sheets side by side.

## Who it suits

People who can sit still. People who can be accurate about things that make them angry. You do not need to know any law; you will learn thirty words. We have watchers of seventeen and of eighty-four. The eighty-four-year-old brings a cushion, and has twice been asked by bailiffs whether she is somebody.

She is. That is the idea.

The [training](/products/court-watch-training) is on the first Saturday of each month and there is always a no-cost seat. The [field notebook](/products/court-watch-notebook) comes with it. The [volunteer form](/volunteer) takes five minutes, about as long as an eviction.`,
}
