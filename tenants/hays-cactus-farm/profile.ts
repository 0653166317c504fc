import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const profile: TemplatePart<'profile'> = {
  name: 'Hays Cactus Farm',
  tagline: 'Cacti and succulents grown from seed in the Avra Valley, shipped with their roots and their manners intact.',
  description:
    'A family nursery northwest of Tucson, Arizona. We raise cacti and succulents from seed and cuttings under shade cloth, sell them at the farm and by mail to the lower 48 states, and tell you honestly which plant will live on your windowsill.',
  businessType: 'Store',
  locale: 'en-US',
  currency: 'USD',
  timezone: 'America/Phoenix',
  email: 'hello@hayscactusfarm.example',
  phone: '+1 520-555-0142',
  address: ['Hays Cactus Farm', '9120 W Ironwood Wash Lane', 'Tucson, AZ 85743', 'United States'],
  location: { latitude: 32.3387, longitude: -111.2236 },
  serviceArea: ['Tucson', 'Marana', 'Oro Valley', 'Green Valley', 'Phoenix metro (wholesale delivery)', 'Mail order to the 48 contiguous states'],
  hours: [
    { days: ['wed', 'thu', 'fri', 'sat'], opens: '08:00', closes: '16:00' },
    { days: ['sun'], opens: '09:00', closes: '14:00' },
  ],
  hoursNote:
    'Closed Monday and Tuesday: those are packing days. From June through August come before 11, the greenhouses pass 100 °F by noon. Closed on Thanksgiving, Christmas Day and New Year’s Day.',
  social: [
    { label: 'Farm notes by feed', href: '/posts' },
    { label: 'Visit the greenhouses', href: '/visit' },
  ],
}
