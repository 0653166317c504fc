import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const pricing: TemplatePart<'pages'>[number] = {
  slug: 'pricing',
  title: 'Pricing and plans',
  description: 'List prices for every Celersoft module and a full comparison of the Team, Business and Enterprise plans.',
  image: 'pricing-plans',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Pricing',
      heading: 'Published prices, three plans, modules as needed',
      text: 'You pay for the people and vehicles that use a module. There is no platform fee, no charge for the API and no charge for people who only read reports.',
      image: 'pricing-plans',
      layout: 'split',
      actions: [
        { label: 'Request a quotation', href: '/forms/demo-request' },
        { label: 'View all products', href: '/products', style: 'secondary' },
      ],
    },
    {
      blockType: 'table',
      heading: 'Licence prices',
      caption: 'US dollars, annual subscription, excluding sales tax. Public agencies and 501(c)(3) organizations: 15 percent less.',
      columns: ['Module', 'Unit', 'Team', 'Business', 'Enterprise'],
      rows: [
        ['Dispatch', 'per planner / month', '$29', '$44', '$62'],
        ['Mobile', 'per field user / month', '$12', '$18', '$24'],
        ['Comply', 'per user / month', '$19', '$29', '$41'],
        ['Fleet', 'per vehicle / month', '$16', '$22', '$29'],
        ['Insight', 'per author / month', 'Not available', '$35', '$49'],
        ['Connect', 'per month', 'Not available', '$490', '$1,200'],
        ['Developer Sandbox, Standard', 'per month', '$150', '$150', '$150'],
        ['Developer Sandbox, Full copy', 'per month', 'Not available', '$400', '$400'],
      ],
    },
    {
      blockType: 'table',
      heading: 'Plan comparison',
      columns: ['Function', 'Team', 'Business', 'Enterprise'],
      rows: [
        ['Users', 'Up to 25', 'Up to 250', 'No limit'],
        ['Territory calendars', '1', 'Unlimited', 'Unlimited'],
        ['Crew scheduling', 'Yes', 'Yes', 'Yes'],
        ['Offline window on devices', '7 days', '7 days', '14 days'],
        ['REST API', '120 requests / min', '600 requests / min', '1,800 requests / min'],
        ['Webhooks', 'No', 'Yes', 'Yes'],
        ['Sign-in', 'Password and second factor', 'SAML 2.0, OpenID Connect', 'SAML 2.0, OpenID Connect, SCIM 2.0'],
        ['Audit log retention', '90 days', '2 years', '7 years'],
        ['Data region', 'United States', 'United States', 'United States or EU'],
        ['Customer-managed keys', 'No', 'No', 'Yes'],
        ['Availability commitment', 'None', '99.9% per month', '99.95% per month'],
        ['Standard support', 'Included', 'Included', 'Included'],
        ['Payment', 'Card or ACH', 'Card, ACH or invoice', 'Card, ACH or invoice'],
      ],
    },
    {
      blockType: 'richText',
      content: `## A worked calculation

A mechanical contractor with **5 planners**, **60 technicians** and **48 vehicles** chooses the Business plan for Dispatch, Mobile and Fleet.

- Dispatch: 5 × $44 = $220 per month
- Mobile: 60 × $18 = $1,080 per month
- Fleet: 48 × $22 = $1,056 per month

The subscription is **$2,356 per month**, invoiced annually at **$28,272**. The [Onboarding Package](/products/onboarding-package) for Business adds $9,500 once. With 65 users the organization is above the limit of the Team plan, so Business is the smallest plan that fits.`,
    },
    {
      blockType: 'features',
      heading: 'Services at a fixed price',
      layout: 'grid',
      items: [
        { icon: 'map', title: 'Onboarding Package', text: '$3,500 for Team, $9,500 for Business, $24,000 for Enterprise.', href: '/products/onboarding-package' },
        { icon: 'database', title: 'Data Migration', text: '$4,800 for one source system, $11,200 for up to three.', href: '/products/data-migration' },
        { icon: 'graduation-cap', title: 'Administrator Training', text: '$890 per participant in the remote class, $1,190 in Austin.', href: '/products/admin-training' },
        { icon: 'life-buoy', title: 'Premium Support', text: '$800 per month on Business, $2,500 per month on Enterprise.', href: '/products/premium-support' },
      ],
    },
    { blockType: 'notice', tone: 'info', heading: 'Thirty-day withdrawal', text: 'New customers may withdraw within 30 days of the first order and receive the licence fee in full.', action: { label: 'Read the subscription terms', href: '/terms', style: 'secondary' } },
    { blockType: 'faq', heading: 'Questions on plans and payment', topic: 'Plans and prices', limit: 6 },
    { blockType: 'faq', heading: 'Payment', topic: 'Payment', limit: 6 },
  ],
}
