import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const services: TemplatePart<'pages'>[number] = {
  slug: 'services',
  title: 'Services',
  description: 'Audits, workflow sprints, document pipelines, support and voice agents, integrations, training and care. What each is for, and where to start.',
  image: 'hero-services',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Services',
      heading: 'Eleven things we do. Pick the smallest that helps.',
      text: 'Each has a fixed price or a stated range, a written scope and an end. If you do not know where to start, start with the audit or a free call.',
      image: 'hero-services',
      layout: 'split',
      actions: [
        { label: 'Find my starting point', href: '/forms/discovery-call' },
        { label: 'Compare prices', href: '/pricing', style: 'secondary' },
      ],
    },
    {
      blockType: 'table',
      heading: 'Where to start',
      caption: 'The first row that sounds like you is usually right.',
      columns: ['What you notice', 'Start with', 'Takes'],
      rows: [
        ['“We do everything twice, but I could not say where it hurts most.”', 'Automation audit', '2 weeks'],
        ['“This one process has to go.”', 'Workflow build sprint', '2 or 4 weeks'],
        ['“Two people type PDFs all day.”', 'Document extraction pipeline', '4 to 7 weeks'],
        ['“Replies take until tomorrow.”', 'Customer-support agent, drafts only', '5 to 7 weeks'],
        ['“We miss calls at lunch and after five.”', 'Voice agent set-up', '3 to 4 weeks'],
        ['“Sales and accounting see different customers.”', 'Data clean-up, then CRM integration', '3 to 5 weeks'],
        ['“We have a bot. We do not trust it.”', 'Prompt and evaluation review', '8 days'],
        ['“The team uses chat assistants on its own.”', 'Training workshop', 'Half or full day'],
      ],
    },
    { blockType: 'productGrid', heading: 'Advice', text: 'Know before you build. Small, quick, and useful even if you build it without us.', category: 'Advice', limit: 4 },
    { blockType: 'productGrid', heading: 'Build', text: 'Processes, documents and data. Running in your accounts, documented for the next engineer.', category: 'Build', limit: 4 },
    { blockType: 'productCard', product: 'customer-support-agent' },
    {
      blockType: 'features',
      heading: 'How our agents differ from a chatbot',
      layout: 'grid',
      items: [
        { icon: 'quote', title: 'They cite', text: 'Each answer names the page, order or record it rests on. No source, no answer.' },
        { icon: 'hand', title: 'They hand over', text: 'On anger, legal words, safety or simple request, with the whole conversation attached.' },
        { icon: 'scale', title: 'They have limits', text: 'No refunds, dates or exceptions beyond what you approved, enforced in code and not in a prompt.' },
        { icon: 'gauge', title: 'They are measured', text: 'A hundred or more labelled cases, run weekly and before each change. You get the report.' },
        { icon: 'receipt', title: 'They have a budget', text: 'A spending limit per month and per conversation. At the limit they pass to a person.' },
        { icon: 'ban', title: 'They admit it', text: 'They say that they are software, in the first sentence on the phone.' },
      ],
    },
    { blockType: 'productCard', product: 'voice-agent-setup' },
    { blockType: 'productGrid', heading: 'Training and care', text: 'For the people who work with it, and for the years after go-live.', category: 'Training and care', limit: 4 },
    {
      blockType: 'notice',
      tone: 'info',
      heading: 'What we do not build',
      text: 'Automated hiring or dismissal, medical or legal advice, scraping behind logins, bulk cold outreach, or anything that pretends to be a human being.',
    },
    { blockType: 'faq', heading: 'Working together', topic: 'Working together', limit: 6 },
  ],
}
