import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const home: TemplatePart<'pages'>[number] = {
  slug: 'home',
  title: 'Plumber and heating company in Columbus, Ohio',
  description: 'Drains, leaks, water heaters, furnaces and boilers in Columbus and its suburbs. Licensed, insured, written price first. Call +1 614-555-0142.',
  image: 'hero-van',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Columbus and 15 suburbs · since 1991',
      heading: 'Water where you want it. Heat when you need it.',
      text: 'Call +1 614-555-0142 and talk to Joanie, not to a call center. A licensed plumber or heating technician comes when we said, writes down the price, and starts only when you say yes.',
      image: 'hero-van',
      layout: 'split',
      actions: [
        { label: 'Call +1 614-555-0142', href: 'tel:+16145550142', style: 'primary' },
        { label: 'Book a visit', href: '/forms/book-service', style: 'secondary' },
      ],
    },
    {
      blockType: 'notice',
      tone: 'urgent',
      heading: 'Burst pipe, sewage or no heat? Call +1 614-555-0119, day or night',
      text: 'If you smell gas, leave the house first and call 911 or your gas utility from outside. Then call us.',
      action: { label: 'What to do first', href: '/emergency', style: 'primary' },
    },
    {
      blockType: 'features',
      layout: 'grid',
      items: [
        { icon: 'badge-check', title: 'Licensed and insured', text: 'Plumbing, heating and hydronics licenses, $2 million liability cover. Ask, and we send you the papers.', href: '/about' },
        { icon: 'receipt-text', title: 'Price before work', text: 'You sign a written price or you pay only the $79 visit. No hourly meter on booked work.', href: '/pricing' },
        { icon: 'clock', title: 'Two-hour windows', text: 'A text when we leave for you. If we come late without a call, the visit fee is ours.', href: '/service-area' },
        { icon: 'shield-check', title: 'Guaranteed in writing', text: 'Two years on repairs, three on our installation labor, 90 days on a cleared branch drain.', href: '/pricing' },
      ],
    },
    {
      blockType: 'productGrid',
      heading: 'What people call us for',
      text: 'Prices are for Columbus and every suburb on our list. Pick a service and book it, or call and let us work out what it is.',
      featured: true,
      limit: 8,
      action: { label: 'See all services and prices', href: '/products', style: 'secondary' },
    },
    {
      blockType: 'features',
      heading: 'How a visit goes',
      layout: 'numbered',
      items: [
        { title: 'You call or book', text: 'Tell us what you see, hear or smell. We ask three or four questions and give you a two-hour window.' },
        { title: 'We text the name and the way', text: 'You get the name and picture of your technician and a message when the van leaves the last stop.' },
        { title: 'We look, explain and write it down', text: 'You see the fault with your own eyes and get one price for the whole repair, with choices where there are any.' },
        { title: 'We fix it and test it', text: 'Drop cloths down, boot covers on, old parts shown to you, the repair tested while you watch.' },
      ],
    },
    {
      blockType: 'image',
      image: 'neighborhood-evening',
      caption: 'Twelve people, eight vans, one shop on Weldon Park Avenue. Nobody here works on commission.',
      width: 'full',
    },
    {
      blockType: 'stats',
      heading: 'Last year in numbers',
      items: [
        { value: '4,812', label: 'visits in Franklin and Delaware counties' },
        { value: '91 %', label: 'fixed on the first visit' },
        { value: '68 min', label: 'median emergency arrival' },
        { value: '1.4 %', label: 'jobs we had to come back to' },
      ],
    },
    {
      blockType: 'testimonials',
      heading: 'Neighbors about us',
      items: [
        { quote: 'Water was coming through the dining room light at 11 at night. Joanie told my husband which valve to close, and Terrence was in the basement at ten past twelve.', name: 'Annalise M.', role: 'Clintonville', rating: 5 },
        { quote: 'Two companies told us the boiler was finished. Priya cleaned it, replaced one vent and a valve, and said it has ten years left. The radiators have not banged since.', name: 'Howard and Bea T.', role: 'German Village', rating: 5 },
        { quote: 'The price on the paper was the price on the bill. They also took the shoes off question seriously: boot covers, twice.', name: 'Ifeoma R.', role: 'Reynoldsburg', rating: 5 },
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'Never think about the furnace filter, the sump pump or the water heater again',
      text: 'The annual care plan brings one or two visits a year, first place in the queue and 10 % off repairs, from $159 for the year.',
      image: 'home-autumn',
      actions: [
        { label: 'See the care plans', href: '/products/annual-care-plan', style: 'primary' },
        { label: 'Ask us', href: '/contact', style: 'secondary' },
      ],
    },
    {
      blockType: 'postList',
      heading: 'Try this first',
      layout: 'lead',
      limit: 4,
      action: { label: 'All how-tos', href: '/posts', style: 'secondary' },
    },
    { blockType: 'contact', heading: 'Call, write or stop by', text: 'Office +1 614-555-0142. Emergencies +1 614-555-0119, 24 hours.', showMap: true, showHours: true },
  ],
}
