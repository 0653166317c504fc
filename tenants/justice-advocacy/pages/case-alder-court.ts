import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const caseAlderCourt: TemplatePart<'pages'>[number] = {
  slug: 'case-alder-court',
  title: 'Alder Court: sixty-one days without heat',
  description: 'Thirty-eight households in outer east Portland, a dead boiler, five notices to leave, and what tenants did together.',
  image: 'case-alder-court',
  blocks: [
    {
      blockType: 'hero',
      layout: 'split',
      eyebrow: 'Tenants’ rights · settled 2024',
      heading: 'Sixty-one days without heat at Alder Court',
      text: 'The boiler stopped on January 9. The first thing the tenants did was buy a thermometer and a notebook.',
      image: 'case-alder-court',
    },
    {
      blockType: 'stats',
      items: [
        { value: '38', label: 'households' },
        { value: '61', label: 'days without heat' },
        { value: '49°F', label: 'coldest reading in a bedroom' },
        { value: '$212,400', label: 'returned as rent credits' },
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `Alder Court is three floors around a courtyard with one alder in it. In the second week of January 2023 its only boiler cracked. The manager put two space heaters in the laundry room, to be borrowed in turns.

Oralia M., in 2B, had kept a diary since she was a girl. She bought a thermometer for six dollars and wrote down the temperature in her daughter’s bedroom at seven each morning and nine each night. By the end of the week eleven neighbors were doing the same on sheets she ruled by hand. Those sheets became Exhibit 4.

Oregon law makes a landlord keep heating in good working order; it is part of what the statute calls a habitable home. The same law forbids a landlord to answer a complaint with a notice to leave. The tenants asked in writing, kept copies, called the city’s inspectors, and went on paying their rent, into court once a lawyer had told them how. Nobody stopped paying on a hunch, which is where many good cases are lost.`,
    },
    {
      blockType: 'timeline',
      heading: 'The record',
      items: [
        { date: 'January 9, 2023', title: 'The boiler cracks', text: 'The first written repair request is delivered the same evening, from 2B, with a copy kept.' },
        { date: 'January 20', title: 'The sheets', text: 'Twelve apartments now record temperatures twice a day. The lowest reading, in a ground-floor bedroom, is 49 degrees.' },
        { date: 'January 31', title: 'Inspection', text: 'City inspectors cite the building. The owner’s contractor gives a date, then another.' },
        { date: 'February 8', title: 'Five notices', text: 'Five of the households that spoke to the inspectors find termination notices on their doors. All five bring them to a notice check within two days.' },
        { date: 'February 27', title: 'First appearance', text: 'Tobias Adeyemi appears for all five and files answers that raise retaliation and the state of the building. Nineteen neighbors fill the gallery.' },
        { date: 'March 11', title: 'Heat', text: 'A rented boiler is connected. Day sixty-one.' },
        { date: 'May 2023', title: 'Evictions dismissed', text: 'After two days of testimony the court finds the notices retaliatory and enters judgment for the tenants.' },
        { date: 'April 2024', title: 'Settlement', text: 'Thirty-eight households settle together: rent credits of $212,400, a new heating plant, sealed windows, no rent increase for eighteen months, and three years of inspections shared with the tenants’ association.' },
      ],
    },
    {
      blockType: 'features',
      layout: 'numbered',
      heading: 'What made the difference',
      text: 'Every case turns on its own facts. These are the habits the tenants of Alder Court would pass on.',
      items: [
        { title: 'Ask in writing, keep a copy', text: 'A dated letter or text with a photograph. The repair letter in our library is the one they used.', href: '/library' },
        { title: 'Measure, do not describe', text: 'Twelve thermometers and two readings a day said more than “it was freezing”.' },
        { title: 'Read the notice the day it comes', text: 'Five notices, five checks within forty-eight hours. No one missed a date.', href: '/products/notice-check' },
        { title: 'Fill the room', text: 'A gallery of neighbors is lawful, quiet and noticed.', href: '/accompaniment' },
      ],
    },
    {
      blockType: 'documents',
      heading: 'Documents',
      items: [
        { title: 'Settlement in plain words', description: 'What was agreed, household by household in general terms, and how it is monitored. Published with the association’s consent.', date: 'June 2024', file: 'doc-alder-summary' },
        { title: 'Repair request letter', description: 'The fill-in letter that started the file.', date: 'Reviewed each January', file: 'doc-repair-letter' },
      ],
    },
    {
      blockType: 'notice',
      tone: 'info',
      heading: 'Not legal advice',
      text: 'Withholding rent or paying for repairs yourself can cost you your home if a step is missed. Have the papers read first; it is free.',
      action: { label: 'Book a notice check', href: '/products/notice-check' },
    },
  ],
}
