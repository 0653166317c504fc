import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const profile: TemplatePart<'profile'> = {
  name: 'Clearwater Justice Project',
  tagline: 'Lawyers, investigators and volunteers for people the courts got wrong or left to stand alone.',
  description:
    'Clearwater Justice Project is a Portland non-profit. We reinvestigate wrongful convictions in Oregon, stand with tenants facing eviction and walk with people into court. Our help is free to the people we serve.',
  businessType: 'NGO',
  locale: 'en-US',
  currency: 'USD',
  timezone: 'America/Los_Angeles',
  email: 'hello@clearwaterjustice.example',
  phone: '(503) 555-0142',
  address: ['Clearwater Justice Project', '418 SE Ankeny Street, Suite 300', 'Portland, OR 97214'],
  location: { latitude: 45.5222, longitude: -122.661 },
  serviceArea: [
    'Multnomah County',
    'Washington County',
    'Clackamas County',
    'Wrongful conviction review for all of Oregon',
  ],
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu'], opens: '09:00', closes: '17:00' },
    { days: ['fri'], opens: '09:00', closes: '13:00' },
  ],
  hoursNote:
    'Walk-in intake is Tuesday and Thursday, 1 to 4 pm. We close on state court holidays. If you have an eviction hearing within three court days, call: the court-date line, (503) 555-0148, takes messages at all hours and is checked every court morning from 7:30.',
  social: [
    { label: 'Bluesky', href: 'https://bsky.app/profile/clearwaterjustice.example' },
    { label: 'Mastodon', href: 'https://social.clearwaterjustice.example/@desk' },
  ],
}
