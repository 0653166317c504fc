import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const navigation: TemplatePart<'navigation'> = {
  header: [
    { label: 'Get help', href: '/get-help' },
    { label: 'Cases', href: '/cases' },
    { label: 'Know your rights', href: '/know-your-rights' },
    { label: 'Library', href: '/library' },
    { label: 'The Docket', href: '/posts' },
    { label: 'Volunteer', href: '/volunteer' },
    { label: 'About', href: '/about' },
  ],
  action: { label: 'Donate', href: '/donate' },
  footer: [
    {
      title: 'Help',
      links: [
        { label: 'Ask for help', href: '/get-help' },
        { label: 'Court accompaniment', href: '/accompaniment' },
        { label: 'Know your rights', href: '/know-your-rights' },
        { label: 'Clear a record', href: '/products/expungement-clinic' },
        { label: 'Questions and answers', href: '/faq' },
      ],
    },
    {
      title: 'The work',
      links: [
        { label: 'Cases', href: '/cases' },
        { label: 'Document library', href: '/library' },
        { label: 'The Docket', href: '/posts' },
        { label: 'People', href: '/about' },
      ],
    },
    {
      title: 'Take part',
      links: [
        { label: 'Volunteer', href: '/volunteer' },
        { label: 'Donate', href: '/donate' },
        { label: 'Shop and tickets', href: '/products' },
        { label: 'Subscribe', href: '/forms/newsletter' },
        { label: 'Contact', href: '/contact' },
      ],
    },
  ],
  legal: [
    { label: 'Confidentiality and privacy', href: '/privacy' },
    { label: 'Gifts, refunds and returns', href: '/gift-policy' },
  ],
}
