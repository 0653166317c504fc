import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const cases: TemplatePart<'pages'>[number] = {
  slug: 'cases',
  title: 'Cases',
  description: 'Four cases told from their records: a mistaken witness, a building without heat, a verdict of ten to two, a fire misread.',
  image: 'hero-cases',
  blocks: [
    {
      blockType: 'hero',
      layout: 'split',
      eyebrow: 'Cases',
      heading: 'Four files, told in the order things happened',
      text: 'We publish a case only when the person whose life it is has read every line and agreed. Witnesses and jurors are not named.',
      image: 'hero-cases',
      actions: [{ label: 'How we choose cases', href: '/library', style: 'secondary' }],
    },
    {
      blockType: 'features',
      layout: 'rows',
      items: [
        {
          icon: 'eye',
          title: 'Marcus Dellwood: the fourth photograph',
          text: 'Thirteen years for a robbery he was on a bus for. Conviction vacated and charges dismissed in 2022; found innocent by a court in 2025.',
          href: '/case-dellwood',
        },
        {
          icon: 'thermometer',
          title: 'Alder Court: sixty-one days without heat',
          text: 'Thirty-eight households, one boiler, five notices to leave. Settled in 2024 with rent credits and a new heating plant.',
          href: '/case-alder-court',
        },
        {
          icon: 'scale',
          title: 'Leonard Abrego: ten to two',
          text: 'Convicted though two jurors would not agree. Retried and acquitted by all twelve in 2024.',
          href: '/case-ten-two',
        },
        {
          icon: 'flame',
          title: 'Nadine Corliss: how a fire was read',
          text: 'In prison since 2003 for an arson that fire science no longer supports. Hearing held in 2026; a decision is pending.',
          href: '/case-corliss',
        },
      ],
    },
    {
      blockType: 'table',
      heading: 'Where each case stands',
      columns: ['Case', 'What went wrong', 'Opened', 'Standing'],
      rows: [
        ['Dellwood', 'Mistaken eyewitness, records never requested', '2019', 'Cleared; compensated'],
        ['Alder Court', 'No heat, retaliation', '2023', 'Settled; monitored to 2027'],
        ['Abrego', 'Nonunanimous verdict', '2021', 'Acquitted on retrial'],
        ['Corliss', 'Outdated fire science', '2018', 'Decision pending'],
      ],
    },
    {
      blockType: 'stats',
      heading: 'What was behind our eleven exonerations',
      items: [
        { value: '7 of 11', label: 'had a mistaken eyewitness' },
        { value: '5 of 11', label: 'had evidence the defense never saw' },
        { value: '4 of 11', label: 'had forensic evidence since discredited' },
        { value: '2 of 11', label: 'had a false confession' },
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `The counts add up to more than eleven because most wrongful convictions need more than one mistake. That is the hopeful part. Each mistake left paper behind: a log, a lift card, a dispatch tape, a time stamp. Our work is mostly finding the piece of paper that disagrees.

## Asking us to review a conviction

We look at Oregon felony convictions where the person says they did not do it, or that there was no crime, and where something can still be tested, found or heard. A relative or friend may write first; we then write to the person directly. Letters to us from a prison or jail should be marked “Legal mail, intake”. The policy is in the [library](/library), and the form is [here](/forms/ask-for-help).`,
    },
    { blockType: 'faq', heading: 'About case review', topic: 'Wrongful convictions' },
    {
      blockType: 'callToAction',
      heading: 'The next file is already on the shelf',
      text: 'Sixty-three people are waiting for a first reading. Readers and monthly gifts shorten the wait.',
      actions: [
        { label: 'Become a file reader', href: '/volunteer', style: 'primary' },
        { label: 'Give monthly', href: '/products/monthly-supporter', style: 'secondary' },
      ],
    },
  ],
}
