import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const getHelp: TemplatePart<'pages'>[number] = {
  slug: 'get-help',
  title: 'Get help',
  description: 'How to reach a person at Clearwater Justice Project about a home, a conviction, a record or a day in court.',
  image: 'hero-accompaniment',
  blocks: [
    {
      blockType: 'hero',
      layout: 'plain',
      eyebrow: 'Get help',
      heading: 'Start wherever you are',
      text: 'You do not need the right words, the right papers or an appointment. Tell us what is in front of you, and a person will read it.',
      actions: [
        { label: 'Write to intake', href: '/forms/ask-for-help', style: 'primary' },
        { label: 'Call (503) 555-0142', href: 'tel:+15035550142', style: 'secondary' },
      ],
    },
    {
      blockType: 'notice',
      tone: 'urgent',
      heading: 'If your court date is within three days',
      text: 'Do not wait for an answer to the form. Call (503) 555-0148, leave your name, the courthouse and the time, and go to court on the date on your papers.',
      action: { label: 'Call the court-date line', href: 'tel:+15035550148' },
    },
    {
      blockType: 'features',
      layout: 'rows',
      heading: 'What is it about?',
      items: [
        {
          icon: 'home',
          title: 'A notice, repairs, a deposit or an eviction case',
          text: 'Book a free notice check, Monday to Thursday, or come to walk-in intake with the paper in your hand.',
          href: '/products/notice-check',
        },
        {
          icon: 'lock-open',
          title: 'A conviction that was wrong',
          text: 'Write to us, or have the person write to us. We send a questionnaire; the first answer takes about four months.',
          href: '/cases',
        },
        {
          icon: 'users',
          title: 'I do not want to go to court alone',
          text: 'A companion can meet you at the door. Three court days’ notice is best; less is often possible.',
          href: '/accompaniment',
        },
        {
          icon: 'file-text',
          title: 'An old record that keeps closing doors',
          text: 'The expungement clinic runs on the second and fourth Wednesday. It is free and there is no income test.',
          href: '/products/expungement-clinic',
        },
      ],
    },
    {
      blockType: 'table',
      heading: 'Ways to reach a person',
      caption: 'All are free and confidential. Interpreters at our cost.',
      columns: ['How', 'When', 'Answer'],
      rows: [
        ['Court-date line, (503) 555-0148', 'Any hour', 'By 8 am the next court day'],
        ['Walk-in, 418 SE Ankeny Street, Suite 300', 'Tuesday and Thursday, 1 to 4 pm', 'The same day'],
        ['Phone, (503) 555-0142', 'Monday to Thursday 9 to 5, Friday 9 to 1', 'At once, or the same day'],
        ['The form below', 'Any hour', 'Within two working days'],
        ['Letter to the office, marked “Legal mail, intake”', 'Any time', 'Within three weeks'],
      ],
    },
    {
      blockType: 'form',
      form: 'ask-for-help',
      heading: 'Write to intake',
      text: 'Two short steps. Only the stars are required; leave anything else for later. If you have an open criminal charge, please do not write what happened. We will talk about that in private.',
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## What happens next

1. **A person reads it.** Samuel Ortega-Birch or someone on his team, on the same day if a date is close.
2. **We check for conflicts.** If we already work with the other side of your case we must say no, and we say only that.
3. **We call, text or write,** in the way you chose and in the language you chose. If you did not say that a message is safe, our message only asks you to call back.
4. **You get a plain answer.** Yes, no, or here is who can. If it is yes, a lawyer explains the agreement before you sign anything.

## What this is not

Writing to us does not make us your lawyers, does not tell the court anything and does not stop a clock. What is on this website is general information about Oregon, not legal advice. If you are in danger now, call 911. If you are thinking of ending your life, or are not sure, call or text 988 at any hour; nobody there will ask about your case.`,
    },
    { blockType: 'faq', heading: 'Before you write', topic: 'Getting help', limit: 9 },
    {
      blockType: 'contact',
      heading: 'Come in',
      text: 'Third floor, elevator on the Ankeny Street side. There is coffee, a box of toys and a quiet room.',
      showMap: true,
      showHours: true,
    },
  ],
}
