import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const caseCorliss: TemplatePart<'pages'>[number] = {
  slug: 'case-corliss',
  title: 'Nadine Corliss: how a fire was read',
  description: 'A house fire in 2001, burn patterns taken for proof of arson, and what fire science says now. A decision is pending.',
  image: 'case-corliss',
  blocks: [
    {
      blockType: 'hero',
      layout: 'split',
      eyebrow: 'Wrongful conviction · decision pending',
      heading: 'How a fire was read at Pell Creek',
      text: 'The investigators were sincere, and they read the marks the way they had been taught. What they had been taught was wrong.',
      image: 'case-corliss',
    },
    {
      blockType: 'notice',
      tone: 'warning',
      heading: 'This case is open',
      text: 'The evidentiary hearing ended in 2026 and the court has the case under advisement. Until it decides we say nothing beyond this page.',
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `Before dawn on February 3, 2001, a rented farmhouse at Pell Creek burned to the sills. Nadine Corliss got out through a bathroom window with burns on both hands. Her brother-in-law, asleep upstairs, did not.

Two investigators walked the ruin the next day. They saw window glass webbed with fine cracks, concrete that had flaked, and irregular dark shapes on the living-room floor. To them the glass meant heat that had come too fast, the concrete meant something poured, and the shapes meant where it was poured. Eleven samples went to the state laboratory. All eleven came back negative for gasoline or any other ignitable liquid. The jury was told that the fire must have consumed it.

She was convicted of arson and felony murder in 2003, and sentenced to life with the possibility of parole after twenty-five years.`,
    },
    {
      blockType: 'table',
      heading: 'What was said, and what is known',
      caption: 'From the reports of three independent fire scientists, filed with the petition.',
      columns: ['Sign', 'What the jury heard in 2003', 'What testing shows'],
      rows: [
        ['Crazed glass', 'Rapid heating by a liquid accelerant', 'Crazing comes from rapid cooling of hot glass, as when a fire hose reaches it'],
        ['Spalled concrete', 'A liquid burned on the slab', 'Moisture in concrete turns to steam in many fires; spalling shows heat, not cause'],
        ['Puddle-shaped floor burns', 'A poured liquid', 'Once a room has flashed over, radiant heat and draft leave irregular floor burns without any liquid'],
        ['Negative laboratory samples', 'The accelerant burned away', 'A negative sample is no evidence that an accelerant was present'],
      ],
    },
    {
      blockType: 'timeline',
      heading: 'The record',
      items: [
        { date: 'February 3, 2001', title: 'The fire', text: 'A neighbor calls it in at 4:52 am. The first engine comes from eleven miles away; the front room has flashed over when it arrives.' },
        { date: 'October 2003', title: 'Conviction', text: 'Nine days of trial. The defense cannot pay for a fire expert and calls none.' },
        { date: '2004 to 2009', title: 'Appeal and first petition', text: 'Both are denied. National guidance on fire investigation had questioned these signs since the early 1990s, but no one puts it before the court.' },
        { date: 'November 2018', title: 'We open the file', text: 'Her sister sends three boxes. In the second is an electrician’s letter about the front-room wiring, dated two months before the fire.' },
        { date: '2021 to 2023', title: 'Three scientists', text: 'Working separately and unpaid, they agree: the cause is undetermined, and an electrical origin was never ruled out.' },
        { date: 'March 2024', title: 'Second petition', text: 'Filed under the provision for grounds that could not reasonably have been raised before. The State moves to dismiss; in January 2025 the court lets the petition go forward.' },
        { date: 'Spring 2026', title: 'Hearing', text: 'Six days of evidence. One of the two original investigators testifies for the petition.' },
      ],
    },
    {
      blockType: 'documents',
      heading: 'Documents',
      items: [
        { title: 'Summary of the expert reports', description: 'Two pages in plain language, prepared with the three scientists.', date: 'May 2026', file: 'doc-corliss-summary' },
      ],
    },
    {
      blockType: 'poll',
      question: 'Which explainer should we write next while we wait?',
      options: ['How fire scenes are read today', 'What post-conviction relief is', 'How experts are paid', 'What parole boards may ask'],
    },
    {
      blockType: 'callToAction',
      heading: 'She reads every letter',
      text: 'Nadine asks for birds, weather and ordinary news. The card set is made to pass the mailroom; write to us for the address.',
      image: 'product-cards',
      actions: [{ label: 'Letters Inside cards', href: '/products/letters-inside-card-set', style: 'primary' }],
    },
  ],
}
