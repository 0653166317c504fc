import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const profile: TemplatePart<'profile'> = {
  name: 'Brightwater Plumbing & Heating',
  tagline: 'Licensed plumbers and heating technicians for Columbus homes, with a price in writing before we pick up a wrench.',
  description:
    'Family-run plumbing and heating company on the west side of Columbus, Ohio. Drains, leaks, water heaters, furnaces, boilers, sump pumps and gas lines, with a real person answering the phone and an emergency line day and night.',
  businessType: 'HomeAndConstructionBusiness',
  locale: 'en-US',
  currency: 'USD',
  timezone: 'America/New_York',
  email: 'hello@brightwaterplumbing.example',
  phone: '+1 614-555-0142',
  address: ['Brightwater Plumbing & Heating', '1427 Weldon Park Avenue', 'Columbus, OH 43223'],
  location: { latitude: 39.944, longitude: -83.029 },
  serviceArea: [
    'Columbus',
    'Bexley',
    'Upper Arlington',
    'Grandview Heights',
    'Worthington',
    'Westerville',
    'Dublin',
    'Hilliard',
    'Grove City',
    'Gahanna',
    'Whitehall',
    'Reynoldsburg',
    'Pickerington',
    'Canal Winchester',
    'New Albany',
    'Powell',
  ],
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '07:30', closes: '18:00' },
    { days: ['sat'], opens: '08:00', closes: '14:00' },
  ],
  hoursNote: 'Emergency line open 24 hours, every day: +1 614-555-0119. Office closed on Sundays and federal holidays.',
  social: [
    { label: 'Neighborhood tips feed', href: '/posts' },
  ],
}
