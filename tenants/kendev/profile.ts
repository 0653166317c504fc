import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const profile: TemplatePart<'profile'> = {
  name: 'KenDev',
  tagline: 'We automate the repetitive work in small companies, and prove it works before you rely on it.',
  description:
    'KenDev is a four-person automation studio in Toronto. We build workflows, document pipelines and support and voice agents for companies of 10 to 200 people: fixed prices, measured results, and code you own.',
  businessType: 'ProfessionalService',
  locale: 'en-CA',
  currency: 'USD',
  timezone: 'America/Toronto',
  email: 'hello@kendev.example',
  phone: '+1 416-555-0142',
  address: ['KenDev Inc.', 'Studio 304, 61 Foundry Row', 'Toronto, ON M4M 2S8', 'Canada'],
  location: { latitude: 43.6594, longitude: -79.3402 },
  serviceArea: ['Toronto and the GTA (in person)', 'Canada (remote)', 'United States (remote)'],
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu'], opens: '09:00', closes: '18:00' },
    { days: ['fri'], opens: '09:00', closes: '16:00' },
  ],
  hoursNote:
    'Closed on Ontario public holidays and from 24 December to 1 January. Clients on the Maintain and Improve care plans reach the on-call engineer around the clock.',
  social: [
    { label: 'Bluesky', href: 'https://social.kendev.example/bluesky' },
    { label: 'Code', href: 'https://code.kendev.example' },
  ],
}
