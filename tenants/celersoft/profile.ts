import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const profile: TemplatePart<'profile'> = {
  name: 'Celersoft',
  tagline: 'Enterprise software for field operations, scheduling and compliance.',
  description:
    'Celersoft builds the system of record for organizations whose work happens in the field: dispatch, mobile work orders, inspections, fleet and reporting, on one data model, with the controls an auditor expects.',
  businessType: 'SoftwareCompany',
  locale: 'en-US',
  currency: 'USD',
  timezone: 'America/Chicago',
  email: 'contact@celersoft.example',
  phone: '+1 512 555 0148',
  address: ['Celersoft, Inc.', '2180 Copperline Parkway, Suite 400', 'Austin, TX 78758'],
  location: { latitude: 30.3901, longitude: -97.7066 },
  serviceArea: ['United States', 'Canada', 'European Union (Enterprise plan, EU data region)'],
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '18:00' }],
  hoursNote:
    'Central Time. Closed on US federal holidays. Customers with Premium Support reach the Priority 1 line at +1 512 555 0191 at any hour.',
  social: [
    { label: 'Service status', href: 'https://status.celersoft.example' },
    { label: 'Developer forum', href: 'https://developers.celersoft.example' },
  ],
}
