import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const knowYourRights: TemplatePart<'pages'>[number] = {
  slug: 'know-your-rights',
  title: 'Know your rights in Oregon',
  description: 'General information on renting, police stops, court and records in Oregon, in plain words, with the law’s own numbers.',
  image: 'hero-rights',
  blocks: [
    {
      blockType: 'hero',
      layout: 'split',
      eyebrow: 'Know your rights',
      heading: 'What the law already gives you',
      text: 'Short, checked and dated. Learn it on a quiet day; show it on a hard one.',
      image: 'hero-rights',
      actions: [{ label: 'Order the handbook', href: '/products/know-your-rights-handbook', style: 'secondary' }],
    },
    {
      blockType: 'notice',
      tone: 'info',
      heading: 'This is general information, not legal advice',
      text: 'Laws change and facts matter. City rules, public housing, vouchers and manufactured-home parks can differ. Ask a lawyer about your own papers.',
      action: { label: 'Ask for a person', href: '/get-help' },
    },
    {
      blockType: 'table',
      heading: 'Renting: notices at a glance',
      caption: 'Most month-to-month and fixed-term rentals under ORS chapter 90. Portland adds rules of its own, including longer notice.',
      columns: ['Notice', 'Usual least time', 'Worth knowing'],
      rows: [
        ['Rent not paid', '10 days, given on or after day 8; or 13 days, on or after day 5', 'Paying what the notice asks within the time ends it. Even in court, paying in full before judgment usually ends the case.'],
        ['For cause', '30 days', 'If the problem can be put right, the notice must say how and give at least 14 days to do it.'],
        ['Landlord’s own reason, after the first year', '90 days', 'Only for reasons the law lists, such as a family member moving in or a sale to a buyer who will live there; often with a month’s rent paid to you.'],
        ['Without a reason, in the first year', '30 days; 90 in Portland', 'Not allowed as an answer to a complaint or because of who you are.'],
        ['Rent increase', '90 days', 'None in the first year. For most buildings over 15 years old the state sets a yearly cap each September.'],
        ['Entry by the landlord', '24 hours', 'Except emergencies, a repair you asked for, or your consent. You may refuse an unreasonable time.'],
      ],
    },
    {
      blockType: 'features',
      layout: 'grid',
      heading: 'Four things that hold in every rental',
      items: [
        { icon: 'gavel', title: 'Only a judge can order you out', text: 'A notice is not an order. Only the sheriff may carry an order out. Changing locks or cutting power to force you out is unlawful (ORS 90.375).' },
        { icon: 'thermometer', title: 'Heat, water, locks, light', text: 'A landlord must keep the home habitable: working heat, hot and cold water, safe wiring, weatherproofing, locks, smoke alarms (ORS 90.320).' },
        { icon: 'megaphone', title: 'You may complain', text: 'A landlord may not raise rent, cut services or end a tenancy because you asked for repairs, called an inspector or joined a tenants’ group (ORS 90.385).' },
        { icon: 'receipt', title: 'The deposit clock is 31 days', text: 'Money back or a written accounting, within 31 days of leaving (ORS 90.300).', href: '/posts/your-deposit-and-the-31-days' },
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## When police stop you

**On foot.** You may ask, “Am I free to leave?” If the answer is yes, you may walk away calmly. If it is no, you are being stopped, and you still do not have to answer questions about where you were or what you did. You can say, “I would like to stay silent, and I would like a lawyer,” and then do so. Do not run, do not resist, and do not give a false name.

**In a car.** The driver must show a license, registration and proof of insurance. An officer’s questions have to stay with the reason for the stop unless there is a separate lawful reason to go further; the Oregon Supreme Court said so in *State v. Arreola-Botello* in 2019. Passengers may ask whether they are free to go.

**Searches.** You may say, “I do not consent to a search.” Say it clearly and do nothing with your hands. If officers search anyway, do not interfere; the place to argue is court.

**At your door.** Without a warrant signed by a judge, without your consent and without an emergency, police may not come in. You may ask for the warrant to be held to a window or passed under the door.

**Recording.** You may openly record police doing their work in a public place, from where you may lawfully be, so long as you do not get in the way.

## If you are arrested

Say that you want a lawyer and that you will stay silent, and then stop talking about the case, also on the jail telephone, which is recorded. If you cannot pay, ask the court to appoint a lawyer. Young people have these rights as well; Oregon law presumes that a statement by someone under 18 was not voluntary if officers knowingly used false information to get it.

## Your first day in court

- Arrive thirty minutes early. There is a security line.
- Find your name on the list or the screen, then the room. Tell the clerk you are there.
- Phones off. Hats off. Children are allowed; ask us about child care.
- If you need an interpreter, tell the clerk as early as you can. It is free.
- If you cannot pay a fee, ask for the fee waiver or deferral form.
- Do not leave until you know the next date. Ask for it in writing.
- [A companion](/accompaniment) can do all of this with you.`,
    },
    { blockType: 'postList', heading: 'Explainers', category: 'Explainers', limit: 5, layout: 'list' },
    { blockType: 'productCard', product: 'know-your-rights-workshop' },
    { blockType: 'faq', heading: 'Renters ask', topic: 'Tenants' },
  ],
}
