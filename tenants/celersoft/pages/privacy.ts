import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const privacy: TemplatePart<'pages'>[number] = {
  slug: 'privacy',
  title: 'Privacy notice',
  description: 'Which personal data Celersoft collects on this website and in its commercial processes, why, for how long, and your choices.',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Legal',
      heading: 'Privacy notice',
      text: 'This notice covers our website, inquiries, applications and customer accounts. Records that customers keep in the product are governed by the data processing agreement with that customer.',
      layout: 'plain',
    },
    {
      blockType: 'table',
      heading: 'At a glance',
      columns: ['Situation', 'Data', 'Purpose', 'Kept for'],
      rows: [
        ['You visit the website', 'Shortened IP address, pages, browser type', 'Operation and security', '30 days'],
        ['You write or chat', 'Your message, name and contact details', 'Answering you', '24 months after the last message'],
        ['You request a demonstration', 'Contact details, answers in the form', 'Preparing the session, follow-up', '24 months'],
        ['You apply for a position', 'Application and CV', 'Selection', '12 months'],
        ['You are a customer’s contact', 'Contact and billing details', 'Contract, invoices', '7 years after the contract'],
      ],
    },
    {
      blockType: 'richText',
      content: `## Who is responsible

Celersoft, Inc., 2180 Copperline Parkway, Suite 400, Austin, TX 78758. Write to privacy@celersoft.example.

## What we do not do

We do not sell personal data or share it for cross-context behavioral advertising. The website carries no third-party advertising or tracking scripts. Cookies are limited to those that keep you signed in, remember your settings and hold a shopping cart.

## The adviser in the chat

Questions in the chat may be answered by an automated adviser. It identifies itself, and you may ask for a person at any time. Conversations are kept as stated above and are not used to train models of third parties.

## Service providers

We use providers for hosting, e-mail, telephony and payment. They act on our instructions under contract. Card numbers are entered directly with the payment provider and do not reach our systems.

## Your choices

Wherever you live, you may ask for a copy of your data, its correction or its deletion, and you may object to follow-up messages. We answer within 30 days. We may need to confirm your identity first, and we will say so if a law requires us to keep certain records. Residents of states with privacy laws, among them Texas and California, and of the European Union may also appeal our decision or complain to their authority.

## Records inside the product

If your employer or service provider uses Celersoft, it decides which data is recorded about you. Please address requests to that organization; we assist it in answering.

## Changes

If we change this notice in a way that matters, we announce it on this page 30 days ahead and inform customers by e-mail.`,
    },
    { blockType: 'callToAction', heading: 'A question about your data?', text: 'The privacy team answers in person.', actions: [{ label: 'Contact us', href: '/contact' }] },
  ],
}
