import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const volunteer: TemplatePart<'pages'>[number] = {
  slug: 'volunteer',
  title: 'Volunteer',
  description: 'Court watchers, companions, file readers, intake helpers and interpreters. Training included; no legal background needed.',
  image: 'hero-volunteer',
  blocks: [
    {
      blockType: 'hero',
      layout: 'split',
      eyebrow: 'Volunteer',
      heading: 'Be the person in the second row',
      text: 'Courts behave differently when someone is watching with a pencil. So do the people in them.',
      image: 'hero-volunteer',
      actions: [
        { label: 'Apply', href: '/forms/volunteer', style: 'primary' },
        { label: 'Book the training', href: '/products/court-watch-training', style: 'secondary' },
      ],
    },
    {
      blockType: 'features',
      layout: 'rows',
      heading: 'Roles',
      items: [
        { icon: 'eye', title: 'Court watcher', text: 'One to four weekday mornings a month in a public gallery. You keep the field sheet; we keep the count.' },
        { icon: 'heart-handshake', title: 'Court companion', text: 'Two half days a month beside someone who asked for company. For steady people who can be quiet.' },
        { icon: 'folder-open', title: 'Case file reader', text: 'One evening a week at our office with one trial file, a second reader and a list of questions. Six months at least.' },
        { icon: 'mail', title: 'Intake and letters', text: 'Open mail from prisons, log it, answer with care. Tuesdays and Thursdays.' },
        { icon: 'languages', title: 'Interpreter', text: 'Spanish, Vietnamese, Russian, Chinese, Somali, ASL and others. Client meetings; certified interpreters also for statements.' },
        { icon: 'scale', title: 'Lawyer, paralegal or expert, pro bono', text: 'First appearances, clinic supervision, a second opinion on a lab report. Malpractice cover through our policy.' },
      ],
    },
    {
      blockType: 'table',
      heading: 'What each role asks of you',
      columns: ['Role', 'Time', 'Training', 'For at least'],
      rows: [
        ['Court watcher', '3 hours, 1 to 4 times a month', '3 hours + 2 paired mornings', '3 months'],
        ['Court companion', 'Half a day, twice a month', '3 hours + interview + 2 paired days', '6 months'],
        ['Case file reader', 'One evening a week', '3 hours + one evening', '6 months'],
        ['Intake and letters', '3 hours a week', 'Two shifts beside Samuel', '3 months'],
        ['Interpreter', 'As called', 'One hour', 'None'],
        ['Pro bono', 'As agreed', 'Half a day', 'Per case'],
      ],
    },
    {
      blockType: 'timeline',
      heading: 'From here to your first morning',
      items: [
        { date: 'Today', title: 'The form', text: 'Four short steps. It asks about conflicts of interest because files have to be kept apart.' },
        { date: 'Within a week', title: 'A conversation', text: 'Half an hour with Priya, by phone or over coffee. She tells you what is hard about it.' },
        { date: 'First Saturday', title: 'The training', text: 'Three hours at the office, with a practice docket and lunch.' },
        { date: 'The weeks after', title: 'Two paired mornings', text: 'With someone who has done it for a year or more.' },
        { date: 'Each quarter', title: 'The report', text: 'Your sheets become numbers, and the numbers go to the presiding judges and the public. Supper afterward.' },
      ],
    },
    { blockType: 'image', image: 'post-court-watch', width: 'wide', caption: 'The gallery on a Tuesday, drawn from memory; cameras are not allowed.' },
    { blockType: 'form', form: 'volunteer', heading: 'Apply' },
    { blockType: 'faq', heading: 'Volunteers ask', topic: 'Volunteering' },
  ],
}
