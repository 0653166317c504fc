import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const privacy: TemplatePart<'pages'>[number] = {
  slug: 'privacy',
  title: 'Privacy',
  description: 'What we keep about you and your house, why, for how long, who sees it, and how to have it corrected or deleted.',
  blocks: [
    { blockType: 'hero', eyebrow: 'Privacy', heading: 'Your address is for the van, not for sale', text: 'We keep what we need to fix your house and to stand by the guarantee. We sell nothing to anyone.', layout: 'plain' },
    {
      blockType: 'table',
      heading: 'What we keep and for how long',
      columns: ['What', 'Why', 'How long'],
      rows: [
        ['Name, address, phone, e-mail', 'To come to you and to call back', 'As long as you are a customer, then 7 years with the invoice'],
        ['Notes and photos of your plumbing', 'So the next visit is quicker, and for the guarantee', '7 years, or until you ask us to delete them'],
        ['Invoices and payments', 'Bookkeeping and tax law', '7 years'],
        ['Chat and form messages', 'To answer you', '2 years'],
        ['Gate and door codes', 'To get in on the day', 'Deleted within 7 days after the visit'],
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content:
        '## Who sees it\n\nOur own twelve people, as far as their work needs it. Permit offices and water departments get what their forms ask for: your name, address and the work done. Card numbers go straight to the payment provider; we never see them.\n\n## The chat on this site\n\nPip, our assistant, is software and says so. It answers from our prices, guides and calendar, and passes you to a person when you ask. What you write to it is kept like any other message.\n\n## Your choices\n\nAsk us for a copy of what we hold, to correct it, or to delete what we need not keep by law: care@brightwaterplumbing.example or +1 614-555-0142. We answer within 30 days. Reminder texts stop when you answer STOP.',
    },
  ],
}
