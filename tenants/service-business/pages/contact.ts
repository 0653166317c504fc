import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const contact: TemplatePart<'pages'>[number] = {
  slug: 'contact',
  title: 'Contact Brightwater Plumbing & Heating',
  description: 'Call +1 614-555-0142, emergencies +1 614-555-0119, or book online. 1427 Weldon Park Avenue, Columbus, Ohio.',
  image: 'dispatch-desk',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Contact',
      heading: 'The quickest way is the phone: +1 614-555-0142',
      text: 'Joanie picks up on weekdays from 7:30 am to 6 pm and on Saturdays from 8 am to 2 pm. At other hours a plumber on call answers the emergency line, +1 614-555-0119.',
      image: 'dispatch-desk',
      layout: 'split',
      actions: [
        { label: 'Call +1 614-555-0142', href: 'tel:+16145550142', style: 'primary' },
        { label: 'Emergency +1 614-555-0119', href: 'tel:+16145550119', style: 'secondary' },
      ],
    },
    {
      blockType: 'features',
      heading: 'Or choose your way',
      layout: 'grid',
      items: [
        { icon: 'calendar-check', title: 'Book a visit', text: 'Five minutes online. We confirm the window by text within two office hours.', href: '/forms/book-service' },
        { icon: 'camera', title: 'Send a picture, get a quote', text: 'For water heaters, pumps and larger work. Written estimate within one business day.', href: '/forms/quote-request' },
        { icon: 'siren', title: 'Emergency form', text: 'For when you cannot talk. Rings at the on-call phone, we call back within ten minutes.', href: '/forms/emergency' },
        { icon: 'mail', title: 'Write to us', text: 'hello@brightwaterplumbing.example, answered the same business day.' , href: 'mailto:hello@brightwaterplumbing.example' },
      ],
    },
    {
      blockType: 'contact',
      heading: 'Where to find us',
      text: 'The counter sells filters, flappers, supply lines and anode rods to anyone who walks in. Park in front of the blue doors.',
      showMap: true,
      showHours: true,
    },
    { blockType: 'form', form: 'book-service', heading: 'Book right here', text: 'Pick a day and a part of the day, tell us what is wrong, and leave a number we can text.' },
    { blockType: 'faq', heading: 'Before you call', topic: 'Booking', limit: 5 },
  ],
}
