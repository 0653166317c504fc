import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const navigation: TemplatePart<'navigation'> = {
  header: [
    { label: 'Solutions', href: '/solutions' },
    { label: 'Products', href: '/products' },
    { label: 'Pricing', href: '/pricing' },
    { label: 'Customers', href: '/customers' },
    { label: 'Documentation', href: '/docs' },
    { label: 'Security', href: '/security' },
    { label: 'Company', href: '/about' },
  ],
  action: { label: 'Request a demonstration', href: '/forms/demo-request' },
  footer: [
    {
      title: 'Platform',
      links: [
        { label: 'Dispatch', href: '/products/celersoft-dispatch' },
        { label: 'Mobile', href: '/products/celersoft-mobile' },
        { label: 'Comply', href: '/products/celersoft-comply' },
        { label: 'Fleet', href: '/products/celersoft-fleet' },
        { label: 'Insight', href: '/products/celersoft-insight' },
        { label: 'Connect', href: '/products/celersoft-connect' },
      ],
    },
    {
      title: 'Documentation',
      links: [
        { label: 'Overview', href: '/docs' },
        { label: 'Getting started', href: '/docs-getting-started' },
        { label: 'API reference', href: '/docs-api' },
        { label: 'Security controls', href: '/docs-security' },
        { label: 'Release notes and articles', href: '/posts' },
      ],
    },
    {
      title: 'Support',
      links: [
        { label: 'Support center', href: '/support' },
        { label: 'Open a support ticket', href: '/forms/support-ticket' },
        { label: 'Premium Support', href: '/products/premium-support' },
        { label: 'Administrator training', href: '/products/admin-training' },
        { label: 'Questions and answers', href: '/faq' },
      ],
    },
    {
      title: 'Company',
      links: [
        { label: 'About Celersoft', href: '/about' },
        { label: 'Customers', href: '/customers' },
        { label: 'Careers', href: '/careers' },
        { label: 'Security and trust', href: '/security' },
        { label: 'Contact', href: '/contact' },
      ],
    },
  ],
  legal: [
    { label: 'Privacy notice', href: '/privacy' },
    { label: 'Subscription terms', href: '/terms' },
    { label: 'Vulnerability reports', href: '/security' },
  ],
}
