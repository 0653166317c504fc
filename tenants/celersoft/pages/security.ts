import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const security: TemplatePart<'pages'>[number] = {
  slug: 'security',
  title: 'Security and trust',
  description: 'How Celersoft protects customer data: architecture, certifications, availability, data location, vulnerability reports and documents.',
  image: 'security-hero',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Security and trust',
      heading: 'Controls that can be inspected',
      text: 'Field records carry addresses, photographs, signatures and, at times, injuries. This page states how we protect them and how you can verify it.',
      image: 'security-hero',
      layout: 'split',
      actions: [
        { label: 'Request security documents', href: '/forms/security-review' },
        { label: 'Technical controls', href: '/docs-security', style: 'secondary' },
      ],
    },
    {
      blockType: 'stats',
      items: [
        { value: '99.97%', label: 'availability, last twelve months' },
        { value: '5 min', label: 'recovery point objective' },
        { value: '4 h', label: 'recovery time objective' },
        { value: '2 / year', label: 'full recovery exercises' },
      ],
    },
    {
      blockType: 'features',
      heading: 'The six commitments',
      layout: 'grid',
      items: [
        { icon: 'badge-check', title: 'Independent audit', text: 'SOC 2 Type II each year, covering security, availability and confidentiality, by an independent firm.' },
        { icon: 'key-round', title: 'Encryption', text: 'AES-256 at rest, TLS 1.2 or later in transit. Enterprise customers may hold the master key and revoke it.' },
        { icon: 'users-round', title: 'Least privilege', text: 'Our staff have no standing access to customer data. Access is requested, approved, limited in time and shown to you.' },
        { icon: 'scroll-text', title: 'Audit log', text: 'Every read of a sensitive record and every change is logged. Entries are chained by hash and cannot be edited.' },
        { icon: 'map-pin', title: 'Data location', text: 'United States by default, Frankfurt for Enterprise on request. Backups remain in the same region.' },
        { icon: 'siren', title: 'Incident notice', text: 'Customers affected by a confirmed personal data breach are informed within 48 hours, with facts and next steps.' },
      ],
    },
    { blockType: 'image', image: 'diagram-security-layers', caption: 'Six layers between the network and a record. Each is tested separately.', width: 'wide' },
    {
      blockType: 'richText',
      content: `## Report a vulnerability

Please write to **security@celersoft.example**. Describe the steps, the affected address and, if possible, the impact. Use your own trial environment and do not access data of others.

- We confirm receipt within one business day.
- We state whether we can reproduce the report within five business days.
- We inform you when it is corrected and name you in the release notes if you wish.

We do not take legal action against researchers who act in good faith and within these rules.

## Service status

Availability, planned maintenance and past incidents are published at status.celersoft.example. After each Priority 1 incident a written analysis follows within five business days: cause, duration, correction and prevention.`,
    },
    {
      blockType: 'documents',
      heading: 'Documents',
      items: [
        { title: 'SOC 2 Type II report', description: 'Independent auditor’s report. Released under a non-disclosure agreement.', date: 'Annual', href: '/forms/security-review' },
        { title: 'Penetration test summary', description: 'Executive summary by the testing firm, with the status of each finding.', date: 'Annual', href: '/forms/security-review' },
        { title: 'Data processing agreement', description: 'Standard agreement with the list of sub-processors and 30 days’ notice of changes.', href: '/forms/security-review' },
        { title: 'Security controls', description: 'Authentication, authorization, encryption, logging, backup and deletion, described for engineers.', href: '/docs-security' },
        { title: 'Privacy notice', description: 'What this website and our commercial processes collect, and for how long.', href: '/privacy' },
      ],
    },
    { blockType: 'faq', heading: 'Questions from security teams', topic: 'Security', limit: 6 },
  ],
}
