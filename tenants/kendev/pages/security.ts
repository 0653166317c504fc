import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const security: TemplatePart<'pages'>[number] = {
  slug: 'security',
  title: 'Security and data handling',
  description: 'Where client data goes, who can see it, how long it stays, what happens in an incident, and which certificates we do not have.',
  image: 'hero-security',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Security and data',
      heading: 'Your data stays in your accounts.',
      text: 'We build inside your cloud and software, with access that you grant and can revoke. This page says what that means, and what we cannot claim.',
      image: 'hero-security',
      layout: 'full',
    },
    {
      blockType: 'features',
      heading: 'How we work with what is yours',
      layout: 'grid',
      items: [
        { icon: 'key-round', title: 'Least access', text: 'Named accounts per engineer, only the rights the task needs, hardware keys for sign-in. Never a shared password.' },
        { icon: 'eye-off', title: 'Redaction first', text: 'Card numbers, health numbers and dates of birth are removed before a model sees the text, unless the task cannot be done without.' },
        { icon: 'ban', title: 'No training', text: 'We use business API terms that exclude training on your data, and do not use it to improve anything for others.' },
        { icon: 'map-pin', title: 'Your region', text: 'Canada or the United States, as you choose. Where something crosses a border, the data path in the proposal shows it.' },
        { icon: 'trash-2', title: 'Dates of deletion', text: 'Working copies go 30 days after handover. Our access goes within five business days after we stop. You get a written confirmation.' },
        { icon: 'lock', title: 'Secrets', text: 'In your secret manager, rotated at handover. Should one ever be sent to us by e-mail, we ask you to rotate it the same day.' },
      ],
    },
    {
      blockType: 'table',
      heading: 'What is kept where, and for how long',
      columns: ['Data', 'Where', 'Kept'],
      rows: [
        ['Production data', 'Your systems', 'As long as you decide'],
        ['Prompts and results', 'Your logging, references where possible', '30 days by default, your setting'],
        ['Call audio', 'Nowhere: recording is off by default', 'Your setting, with notice to callers'],
        ['Call transcripts', 'Your account', '24 hours to 30 days, your setting'],
        ['Test cases', 'Your repository, identifiers removed', 'As long as the automation runs'],
        ['Working copies on our laptops', 'Encrypted disks, no cloud sync', 'Until 30 days after handover'],
        ['Tickets and e-mail with us', 'Our systems in Canada', '3 years'],
        ['Invoices', 'Our bookkeeping in Canada', '6 years after the tax year, as the law requires'],
      ],
    },
    {
      blockType: 'richText',
      content: `## Who is involved

Model, telephony and hosting providers are **chosen with you and contracted by you**, so that their terms protect you directly. The proposal lists each with its purpose, region, retention and a link to its terms. We use no subcontractors for engineering. Our own tools (e-mail, tickets, bookkeeping) hold your contact and contract data, and never production data.

## Limits built into agents

An agent acts with the rights of a dedicated account, and has only the tools on its list. What it reads from outside, such as e-mails, web pages or attachments, is treated as material and not as instruction: text in a message cannot give it new tools or rights. Actions that move money, delete, or commit you to something wait for a person. Each key has a monthly spending limit.

No such design is perfect. That is why we keep the rights small enough that a fooled agent can do little.`,
    },
    {
      blockType: 'timeline',
      heading: 'If something happens',
      items: [
        { date: 'At once', title: 'Stop', text: 'The switch is pulled, by you or by us. Keys are revoked. Work continues by hand from the runbook.' },
        { date: 'Within 24 hours', title: 'Tell you', text: 'You hear from us what we know and what we do not, within 24 hours of our discovering an incident that affects your data.' },
        { date: 'Within 5 days', title: 'Explain', text: 'Written account: what was affected, cause, what was done. It contains what you need for your own assessment under PIPEDA or other law.' },
        { date: 'Within 30 days', title: 'Repair and prove', text: 'The cause is removed, a test is added that would have caught it, and you see that test fail on the old version.' },
      ],
    },
    {
      blockType: 'notice',
      tone: 'info',
      heading: 'What we do not have',
      text: 'No SOC 2 report and no ISO 27001 certificate. We are four people. We answer questionnaires, sign data processing terms, carry professional and cyber liability insurance of $2 million, and work inside your certified environment if you have one.',
    },
    {
      blockType: 'documents',
      heading: 'For your security review',
      items: [
        { title: 'Privacy notice', description: 'How we treat data of visitors, prospects and contacts.', date: 'Revised 2 September 2025', href: '/privacy' },
        { title: 'Terms of work', description: 'Ownership, acceptance, liability, cancellation, and the data processing section.', date: 'Revised 2 September 2025', href: '/terms' },
        { title: 'Nine questions before customer data meets a model', description: 'The checklist that is part of every proposal.', href: '/posts/privacy-before-models' },
        { title: 'Questionnaire or NDA', description: 'Send yours; we return it within five business days.', href: '/forms/project-brief' },
      ],
    },
    { blockType: 'faq', heading: 'Asked by security teams', topic: 'Security', limit: 5 },
    {
      blockType: 'callToAction',
      heading: 'Found a weakness?',
      text: 'Write to security@kendev.example. An engineer answers within one business day. We do not pursue people who report in good faith, and we thank them by name if they like.',
      actions: [{ label: 'How to reach us', href: '/contact', style: 'secondary' }],
    },
  ],
}
