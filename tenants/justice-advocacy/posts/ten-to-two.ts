import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const tenTwo: TemplatePart<'posts'>[number] = {
  slug: 'ten-to-two',
  title: 'Ten to two: how Oregon let go of the divided verdict',
  excerpt: 'From a murder trial in 1933 to Ramos and Watkins: where the rule came from, how it ended, and what it means for people convicted under it.',
  category: 'Explainers',
  tags: ['juries', 'wrongful-convictions', 'history'],
  author: 'Tobias Adeyemi',
  image: 'post-ten-two',
  daysAgo: 103,
  body: `For most of the last century there were two states in which you could be sent to prison although members of your own jury did not believe you were guilty. One was Louisiana. The other was ours.

*General information, not legal advice.*

## Where the rule came from

In 1933 a Jewish man named Jacob Silverman was tried in Oregon for murder. Eleven jurors wanted to convict him of it and one did not; they compromised on manslaughter. Newspapers raged at the one holdout and, before long, at the kinds of people who should not be on juries at all. Editorials complained of jurors from southern and eastern Europe, of immigrants “untrained in the jury system”.

In May 1934 Oregon’s voters amended the constitution. From then on ten of twelve jurors could convict of any felony but first-degree murder. The United States Supreme Court later described the origin plainly: the rule could be traced to efforts to dilute the influence of racial, ethnic and religious minorities on Oregon juries.

## What it did in a room

A unanimity rule makes jurors talk until they have answered the last doubt. A ten-to-two rule lets them stop when they have ten. Two people can be perfectly courteous, perfectly right and perfectly irrelevant.

No one knows how many convictions came that way, because jurors were often not polled and the count was often not recorded. Where it was, divided verdicts were common. We have yet to meet a trial lawyer from those years who cannot name one.

## How it ended

**April 2020, Ramos v. Louisiana.** The United States Supreme Court held that the Sixth Amendment’s jury means a unanimous one, and that it binds the states. People whose cases were still on appeal got new trials.

**May 2021, Edwards v. Vannoy.** The same Court held that *Ramos* need not be applied, in federal habeas cases, to convictions already final. States were left free to do more.

**December 30, 2022, Watkins v. Ackley.** The Oregon Supreme Court did more. Under Oregon’s own post-conviction law, it held, a conviction by a nonunanimous jury involved a denial of a constitutional right so basic that it must be undone, even if it was final long ago. A concurring opinion spoke of the rule’s origins and of the courts’ long silence.

Lawyers and law students had spent the two years before going through files one at a time to find the people it would concern. There were hundreds.

## What happens to a case

When a conviction is vacated on this ground the person is not declared innocent. The case goes back to the county, and the prosecutor may:

1. dismiss it,
2. offer a plea, often to a lesser charge and for time already served, or
3. try it again, to twelve jurors who must agree.

All three have happened many times. Retrials of old cases are hard on everyone, those who were harmed included: witnesses have died, records are gone, and people who had built a life around an ending find that it was not one. We say this because it is true, and because the blame for it lies with the rule and not with those who were denied a lawful verdict.

[Leonard Abrego](/case-ten-two) was one of those tried again. Twelve people heard the evidence and acquitted him.

## Compensation is a separate question

Oregon’s 2022 compensation law pays a set amount for each year of wrongful imprisonment, to people who prove that they did not commit the crime. It says outright that a reversal because of a nonunanimous verdict does not by itself prove that. Someone in this position needs other evidence, and there are short deadlines for notice and for filing. They run from the end of the criminal case. Anyone who may be affected should speak with a lawyer early.

## If this may be you, or someone you love

Post-conviction petitions have their own time limits. The first step is to find the jury poll: look at the end of the trial transcript, ask the trial lawyer, or ask us. We keep a [two-page guide](/library) and read every [request](/forms/ask-for-help). If the person is in custody, have them write to us directly; their letter will be opened by intake and no one else.`,
}
