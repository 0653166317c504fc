import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const privacy: TemplatePart<'pages'>[number] = {
  slug: 'privacy',
  title: 'Privacy notice',
  description: 'What KenDev Inc. collects from visitors, prospects and clients, why, for how long, and how to see or delete it.',
  blocks: [
    { blockType: 'hero', eyebrow: 'Privacy', heading: 'What we collect, and why.', text: 'In force since 2 September 2025. Responsible: KenDev Inc., Toronto. Privacy officer: Mirela Costin, privacy@kendev.example.', layout: 'plain' },
    {
      blockType: 'table',
      columns: ['When you …', 'We keep', 'For', 'How long'],
      rows: [
        ['visit this site', 'Pages viewed, without cookies or IP address', 'Knowing what is read', '13 months, as totals'],
        ['chat with Dex', 'The conversation, and your contact if you give it', 'Answering you, improving answers', '12 months'],
        ['call us', 'Number, time, a note; no recording', 'Calling back', '12 months'],
        ['send a form or brief', 'What you enter and attach', 'A quote or an answer', '90 days if nothing follows, else 3 years'],
        ['become a client', 'Contract, contacts, tickets', 'The work', '3 years after the end'],
        ['pay', 'Invoice and payment reference, no card number', 'Bookkeeping', '6 years after the tax year'],
        ['subscribe', 'E-mail, date and source of consent', 'The monthly newsletter', 'Until you leave, proof of consent 3 years'],
      ],
    },
    {
      blockType: 'richText',
      content: `## Who sees it

Our four people. Providers that run our website, e-mail, chat, payments and bookkeeping process it for us under contract, in Canada and the United States; data in the United States can be subject to lawful access there. We do not sell personal information and do not share it for advertising.

## Dex

Dex is software that uses a language model. The provider does not train on conversations. Dex makes no decision about you: prices are on the list, and quotes, refunds and contracts are decided by people. Please do not enter passwords, card numbers or health information.

## Your rights

You can ask what we hold about you, correct it, withdraw consent, or have it deleted unless a law obliges us to keep it. Write to privacy@kendev.example; we answer within 30 days and without charge. If you are not satisfied, you can turn to the Office of the Privacy Commissioner of Canada, or to the authority of your province.

## Data we handle for clients

Data inside our clients' systems belongs to them. If you are a customer of one of our clients, ask them first; we help them to answer you. How we handle such data is described under [security and data](/security).

## Changes

We announce changes here two weeks before they take effect, and by e-mail to clients and subscribers if they matter.`,
    },
  ],
}
