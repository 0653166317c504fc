import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const navigation: TemplatePart<'navigation'> = {
  header: [
    { label: 'Services', href: '/services' },
    { label: 'Case studies', href: '/case-studies' },
    { label: 'Process', href: '/process' },
    { label: 'Pricing', href: '/pricing' },
    { label: 'Articles', href: '/posts' },
    { label: 'About', href: '/about' },
  ],
  action: { label: 'Book a discovery call', href: '/forms/discovery-call' },
  footer: [
    {
      title: 'Work with us',
      links: [
        { label: 'All services and prices', href: '/products' },
        { label: 'Send a project brief', href: '/forms/project-brief' },
        { label: 'Automation audit', href: '/products/automation-audit' },
        { label: 'Monthly care plan', href: '/products/monthly-care-plan' },
      ],
    },
    {
      title: 'Proof',
      links: [
        { label: 'Harrowgate Freight', href: '/case-harrowgate-freight' },
        { label: 'Linden Row Dental', href: '/case-linden-row-dental' },
        { label: 'Tessel Tile Supply', href: '/case-tessel-tile' },
        { label: 'Articles', href: '/posts' },
      ],
    },
    {
      title: 'Clients',
      links: [
        { label: 'Get support', href: '/forms/support' },
        { label: 'Questions and answers', href: '/faq' },
        { label: 'Security and data', href: '/security' },
        { label: 'Contact', href: '/contact' },
      ],
    },
  ],
  legal: [
    { label: 'Privacy', href: '/privacy' },
    { label: 'Terms of work', href: '/terms' },
    { label: 'Newsletter', href: '/forms/newsletter' },
  ],
}
