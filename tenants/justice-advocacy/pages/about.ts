import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const about: TemplatePart<'pages'>[number] = {
  slug: 'about',
  title: 'About and people',
  description: 'Who works at Clearwater Justice Project, how decisions are made, who checks us, and what we got wrong.',
  image: 'hero-about',
  blocks: [
    {
      blockType: 'hero',
      layout: 'split',
      eyebrow: 'About',
      heading: 'Seven desks, one long table, a wall of boxes',
      text: 'We are on the third floor of a former seed warehouse in the Central Eastside. The elevator is slow and the door is open.',
      image: 'hero-about',
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `Clearwater began in 2006 with a letter on yellow paper and a lawyer who answered it. It is now a staff of fourteen and some two hundred volunteers. The name comes from the creek behind the prison where the first client could hear water but not see it.

We hold three ideas. **Paper remembers.** Most injustice leaves a record somewhere, and most of it can be found by a patient person. **Presence changes rooms.** A person who is accompanied is heard differently. **Help is not a favor.** We work for people, not on them; they decide, and they may fire us.`,
    },
    {
      blockType: 'gallery',
      heading: 'People',
      images: ['person-ines', 'person-tobias', 'person-rosalind', 'person-dewey', 'person-priya', 'person-samuel'],
    },
    {
      blockType: 'features',
      layout: 'rows',
      items: [
        { title: 'Ines Halvorsen, executive director', text: 'A public defender for eleven years before she founded Clearwater. Answers the Friday phone herself. Grows dahlias, badly.' },
        { title: 'Tobias Adeyemi, legal director', text: 'Leads four lawyers across innocence and housing. Has argued in every courthouse from Astoria to Lakeview.' },
        { title: 'Rosalind Quach, senior investigator', text: 'Found the transit tape in the Dellwood case and the electrician’s letter in the Corliss case. Cuts the linocuts on this site.' },
        { title: 'Dewey Hartnell, tenant defense', text: 'Was evicted at nineteen and at thirty-one. At first appearances on most mornings, in a green tie.' },
        { title: 'Priya Lindqvist, volunteers and court watch', text: 'Trained the first eleven watchers and has since trained four hundred. Speaks Swedish, Hindi and fluent docket.' },
        { title: 'Samuel Ortega-Birch, intake and accompaniment', text: 'The first voice most people hear. A hospital chaplain before this. Habla español.' },
        { title: 'June Kettleman, finance and donors', text: 'Keeps the books, the stamps and the bus passes, and declined to be drawn.' },
      ],
    },
    {
      blockType: 'timeline',
      heading: 'What we got wrong',
      items: [
        { date: '2012', title: 'We told a story too soon', text: 'A client’s name reached a newspaper before he had told his children. Since then nothing is published until the person has read every line and slept on it.' },
        { date: '2016', title: 'We missed a deadline', text: 'A petition was filed two days late. We told the client the same hour, reported ourselves to our insurer and the Bar, and paid for new counsel. Two people now keep each calendar.' },
        { date: '2020', title: 'We closed the door too long', text: 'Our walk-in hours stopped for fourteen months. Half of the people who needed them had no other way in. We will not close them again; we will move them outdoors.' },
      ],
    },
    {
      blockType: 'features',
      layout: 'grid',
      heading: 'Who checks us',
      items: [
        { icon: 'users', title: 'A board of eleven', text: 'At least four seats are held by people who have been incarcerated or evicted. They choose the director and approve the budget.' },
        { icon: 'badge-check', title: 'An outside auditor', text: 'Every year. The figures are in the library, with what did not work.', href: '/library' },
        { icon: 'shield', title: 'A client ombud', text: 'Not on our staff. Clients may write to ombud@clearwaterjustice.example about anything, including us.' },
      ],
    },
    {
      blockType: 'contact',
      heading: 'Visit or write',
      text: 'Ring the bell marked with the wren. Press: ines@clearwaterjustice.example.',
      showMap: true,
      showHours: true,
    },
  ],
}
