import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const caseTenTwo: TemplatePart<'pages'>[number] = {
  slug: 'case-ten-two',
  title: 'Leonard Abrego: ten to two',
  description: 'Two jurors would not agree, and Oregon convicted him anyway. Eleven years later twelve jurors heard it again.',
  image: 'case-ten-two',
  blocks: [
    {
      blockType: 'hero',
      layout: 'full',
      eyebrow: 'Wrongful conviction · acquitted 2024',
      heading: 'Ten to two',
      text: 'For eighty-six years Oregon let ten jurors out of twelve convict. Leonard Abrego was one of the people the two had tried to save.',
      image: 'case-ten-two',
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `On a September night in 2012 a fight broke out in the parking lot of a dance hall. When it ended a man had a broken jaw and Leonard Abrego had a cut across his palm. He said that he had stepped between two people and caught a bottle meant for someone else. Six witnesses saw six different things.

The jury was out for a day and a half. When it came back the foreperson read *guilty* and the judge polled the jurors one by one. Ten said yes. Two said no. In every other state but Louisiana the judge would have sent them back, or declared a mistrial. In Oregon, under a rule voters adopted in 1934 in a season of open prejudice against Jewish and Catholic jurors, it was enough.

He served seventy months, the mandatory sentence for second-degree assault. He was already home, washing dishes and reporting to a parole officer, when the United States Supreme Court held in *Ramos v. Louisiana* that the Constitution requires all twelve.`,
    },
    {
      blockType: 'timeline',
      heading: 'The record',
      items: [
        { date: 'May 2013', title: 'Trial and verdict', text: 'Four days in Tamarack County. The poll in open court is ten to two. Sentence: 70 months and three years of supervision.' },
        { date: '2015', title: 'Appeal', text: 'The argument that a jury must be unanimous is raised and rejected, as it was in every Oregon case then.' },
        { date: 'April 20, 2020', title: 'Ramos v. Louisiana', text: 'The United States Supreme Court holds that a serious crime can be proved only to a unanimous jury. New trials follow for Oregonians still on appeal. His appeal is long over.' },
        { date: 'August 2021', title: 'The file comes to us', text: 'A law student reading closed files finds the jury poll on the last page of the transcript and brings it across the hall.' },
        { date: 'December 30, 2022', title: 'Watkins v. Ackley', text: 'The Oregon Supreme Court holds that the rule reaches back to convictions that were already final. Hundreds of people have a path; he is one.' },
        { date: 'July 2023', title: 'Conviction vacated', text: 'The post-conviction court sets the verdict aside. The State chooses to try him again.' },
        { date: 'October 2024', title: 'Twelve', text: 'The second jury hears two witnesses the first did not, and sees a photograph of his hand. It deliberates for three hours. Not guilty; the poll is twelve to none.' },
      ],
    },
    {
      blockType: 'testimonials',
      items: [
        {
          quote: 'People ask if I am angry with the ten. I think about the two. They went home that night believing they had failed, and nobody could ever tell them otherwise.',
          name: 'Leonard Abrego',
          role: 'Line cook, and since 2025 a member of our community board',
        },
      ],
    },
    {
      blockType: 'notice',
      tone: 'info',
      heading: 'An acquittal is not the same as a finding of innocence',
      text: 'Oregon’s compensation law asks a person to prove innocence. A verdict overturned only because the jury was divided is not enough by itself. His petition rests on the evidence at the second trial.',
      action: { label: 'Read “Ten to two”', href: '/posts/ten-to-two' },
    },
    {
      blockType: 'documents',
      heading: 'Documents',
      items: [
        { title: 'Nonunanimous juries in Oregon: a two-page guide', description: 'From 1934 to Watkins, with dates, citations and what each decision did and did not do.', date: 'January 2025', file: 'doc-ten-two-guide' },
        { title: 'Case review policy', description: 'What we can look at and how to ask.', file: 'doc-case-policy' },
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'A student found it on the last page',
      text: 'File readers see what busy people missed. One evening a week, one file at a time.',
      actions: [{ label: 'Read files with us', href: '/volunteer', style: 'primary' }],
    },
  ],
}
