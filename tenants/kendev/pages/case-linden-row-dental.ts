import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const caseLindenRowDental: TemplatePart<'pages'>[number] = {
  slug: 'case-linden-row-dental',
  title: 'Linden Row Dental: the unanswered quarter',
  description: 'Three dental clinics in Hamilton missed 27 percent of their calls. A voice agent that books, transfers and knows its limits took that to 3 percent.',
  image: 'case-linden-row-dental',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Case study: voice',
      heading: 'One call in four rang out. Now one in thirty-three.',
      text: 'Linden Row Dental, Hamilton. Three clinics, 41 people, one phone number and a front desk that also greets, bills and calms.',
      image: 'case-linden-row-dental',
      layout: 'full',
    },
    {
      blockType: 'stats',
      items: [
        { value: '27 → 3 %', label: 'calls unanswered' },
        { value: '118', label: 'visits booked by the agent in month three' },
        { value: '140 / 140', label: 'emergency test calls transferred' },
        { value: '1 min 54 s', label: 'average call with the agent' },
        { value: '$109', label: 'running cost a month' },
      ],
    },
    {
      blockType: 'richText',
      content: `## The starting point

1,240 calls a month, most of them between 8 and 10 and at lunch. The phone system counted 335 that nobody answered. Voicemail was no help: of those who reached it, four in five hung up without a word.

The owner did not want to replace her front desk. She wanted them to stop choosing between the person at the counter and the one on the line.

## What we built

The agent picks up after the fourth ring and outside opening hours. It does three things: **book, move or cancel** a hygiene visit or check-up in the practice calendar; **answer** questions on address, parking, insurance forms and preparation; **put through or take a message** for everything else.

Medical questions are not its business. It does not ask for or record health history, and its summaries hold a name, a number and the kind of visit. As custodian under Ontario's health privacy law the clinic wanted little to leave the building, so calls are not recorded and transcripts are deleted after 24 hours.`,
    },
    {
      blockType: 'features',
      heading: 'Rules that do not depend on the model',
      layout: 'grid',
      items: [
        { icon: 'phone-call', title: 'A list of words', text: 'Bleeding, swelling, knocked out, can’t breathe and forty more. Heard once, the call goes to the dentist on duty, or the caller is told to dial 911.' },
        { icon: 'calendar-check', title: 'Only real slots', text: 'It offers what the calendar returns, holds the slot while talking, and reads day, time and clinic back before it books.' },
        { icon: 'undo-2', title: 'A way back', text: 'If speech, model or calendar fail, the call drops to the clinic’s mobile within six seconds. Tested monthly by pulling the plug.' },
        { icon: 'clock', title: 'Five minutes, then a person', text: 'After five minutes or three misunderstandings it stops trying and transfers.' },
      ],
    },
    {
      blockType: 'timeline',
      heading: 'Five weeks',
      items: [
        { date: 'Week 1', title: 'Two mornings beside the front desk', text: '212 calls noted by kind. Half were bookings, a quarter could be answered from a single page that had not been written yet.' },
        { date: 'Week 2', title: 'The page is written', text: 'Parking, insurers, what to bring, what to do after an extraction (call us). It is on their website now and helped before any agent did.' },
        { date: 'Week 3', title: 'First scripted calls: 71 of 100', text: 'It could be talked over by a hair dryer, and spelled Nguyen five ways. Names are now confirmed against the patient list for known numbers.' },
        { date: 'Week 4', title: '97 of 100, emergencies 140 of 140', text: 'The three that failed ended with a transfer, which is the right way to fail.' },
        { date: 'Week 5', title: 'Nights first, then lunch, then overflow', text: 'One clinic after another, with the receptionist of each able to switch it off from her handset.' },
      ],
    },
    {
      blockType: 'richText',
      content: `## What it does not do well

Twenty-two of a hundred callers still end with a person, and should. Parents who book for three children at once lose patience, so the agent transfers after the second child. Callers over a bad mobile connection are asked to repeat too often. And one regular has told it politely each month that he prefers Denise. He is put through to Denise.`,
    },
    {
      blockType: 'testimonials',
      items: [
        { quote: 'I was the sceptic. I got to write the list of things it must never say, and I have a button that turns it off. I have used it twice, both times for the Christmas party.', name: 'Denise Aucoin', role: 'Front desk lead, Linden Row Dental' },
      ],
    },
    {
      blockType: 'table',
      heading: 'What it cost',
      columns: ['Item', 'Amount'],
      rows: [
        ['Voice agent set-up, front-desk line with booking', '$5,900'],
        ['Evaluation of test calls, extended', '$1,450'],
        ['Running cost: 410 calls, 779 minutes at 14 cents', '$109 a month'],
        ['Care plan: Maintain', '$950 a month'],
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'How many calls do you miss?',
      text: 'Your phone provider can tell you in five minutes. Bring the number to the call.',
      actions: [
        { label: 'Book a discovery call', href: '/forms/discovery-call' },
        { label: 'Voice agent prices', href: '/products/voice-agent-setup', style: 'secondary' },
      ],
    },
  ],
}
