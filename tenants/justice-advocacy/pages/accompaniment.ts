import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const accompaniment: TemplatePart<'pages'>[number] = {
  slug: 'accompaniment',
  title: 'Court accompaniment',
  description: 'A trained companion meets you at the courthouse door, sits beside you and stays afterward. Free, in three counties.',
  image: 'hero-accompaniment',
  blocks: [
    {
      blockType: 'hero',
      layout: 'full',
      eyebrow: 'Court accompaniment',
      heading: 'Someone beside you on the bench',
      text: 'You do not have to be innocent, or right, or our client. You only have to want company.',
      image: 'hero-accompaniment',
      actions: [{ label: 'Ask for a companion', href: '/forms/ask-for-help', style: 'primary' }],
    },
    {
      blockType: 'timeline',
      heading: 'A morning, hour by hour',
      items: [
        { date: '7:45', title: 'A text', text: 'Your companion writes: what they are wearing, which corner of the steps. If you are late they wait. If you are lost they come.' },
        { date: '8:15', title: 'The door', text: 'Through security together. They know which line is shorter and that belts come off.' },
        { date: '8:30', title: 'The room', text: 'They show you where to sit, who everyone is, and where your name is on the list. They point out the restroom and the quiet end of the hall.' },
        { date: '9:00 to 11:00', title: 'Waiting, then four minutes', text: 'Most of court is waiting. When your name is called you stand up, and they are behind you with a pencil.' },
        { date: '11:05', title: 'The hall', text: 'They read back what they wrote: what was ordered, the next date, the room, whom to call. You keep the sheet.' },
        { date: '11:20', title: 'Coffee, or the bus', text: 'They stay as long as you like, or they see you to your stop and say nothing at all.' },
      ],
    },
    {
      blockType: 'table',
      heading: 'What a companion does and does not do',
      columns: ['A companion will', 'A companion will not'],
      rows: [
        ['Sit beside or behind you in any open courtroom', 'Speak for you to the judge or the other side'],
        ['Write down dates, orders and words', 'Give legal advice or an opinion on your case'],
        ['Ask the clerk where, when and which form', 'Sit in on private talks with your lawyer'],
        ['Keep what you say to themselves', 'Be a witness, or carry messages to another party'],
        ['Arrange fares, a sitter or an interpreter beforehand', 'Ask what you did'],
      ],
    },
    {
      blockType: 'testimonials',
      heading: 'From the sheets people send back',
      items: [
        { quote: 'I had rehearsed a speech. Her pencil moving was what let me put it down and just answer the question.', name: 'Teo', role: 'Family court, Hillsboro' },
        { quote: 'He found the ramp before I had to ask for it. I noticed that all day.', name: 'Bernadette', role: 'Eviction court, Portland' },
        { quote: 'When it went badly he did not tell me that it would be all right. He asked if I had eaten.', name: 'A father', role: 'Sentencing, Oregon City' },
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## Where and when

We cover the circuit courts in Portland, Hillsboro and Oregon City, on every court day. Tell us three court days ahead if you can. With less notice call (503) 555-0148; we say yes to about two thirds of next-morning requests.

Hearings that are closed to the public, such as some juvenile matters, need the court’s leave. We ask for you if you wish. For remote hearings we can sit with you at our office, in a room with a good connection and a door.

## Who companions are

Retired nurses, students, a former bailiff, people who have been defendants and people who have been victims. All have had the [training](/products/court-watch-training), a background interview and two days beside someone experienced. You may ask for a woman, a man, someone older, someone who speaks your language, or someone who has been through the same thing.`,
    },
    { blockType: 'faq', heading: 'A question people ask', topic: 'Court accompaniment' },
    { blockType: 'productCard', product: 'getting-there-fund' },
  ],
}
