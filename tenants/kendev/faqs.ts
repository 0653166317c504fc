import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const faqs: TemplatePart<'faqs'> = [
  {
    topic: 'Pricing',
    question: 'What does a first project cost?',
    answer:
      'Most clients start with an [automation audit](/products/automation-audit) at $1,900 for one team, or a two-week [workflow build sprint](/products/workflow-build-sprint) at $4,800. Full agents and document pipelines start between $3,900 and $6,200. All prices are in US dollars before tax and are on the [pricing page](/pricing).',
  },
  {
    topic: 'Pricing',
    question: 'Are your prices fixed or hourly?',
    answer:
      'Fixed. We agree a written scope with acceptance tests, and the price covers reaching them. If we misjudge the effort, that is our loss. Only the [advice hour](/products/advice-hour) is sold by time, at $210 an hour or $945 for five hours.',
  },
  {
    topic: 'Pricing',
    question: 'What will it cost to run each month?',
    answer:
      'Running costs are the model, hosting and, for voice, telephony. For a small company they are commonly $20 to $300 a month. They are billed to your own accounts by the providers, we add no markup, and we set a spending limit on every key. You see an estimate before we start and the measured figure at handover.',
  },
  {
    topic: 'Pricing',
    question: 'Do you charge tax?',
    answer:
      'Prices exclude tax. Clients in Ontario are charged 13% HST and clients in other provinces the rate of their province. Services for clients outside Canada are normally zero-rated, so you pay no Canadian tax.',
  },
  {
    topic: 'Payment',
    question: 'How and when do I pay?',
    answer:
      'Jobs under $2,000 and all bookings are paid when ordered. Larger projects are paid 40% at the start, 40% when the acceptance tests pass and 20% thirty days after go-live. We take cards and bank transfer (EFT in Canada, ACH or wire in the US); invoices are due in 15 days.',
  },
  {
    topic: 'Payment',
    question: 'Can I cancel or get a refund?',
    answer:
      'Bookings can be moved or cancelled with a full refund up to one business day before. Projects can be cancelled with a full refund of the deposit up to five business days before the start; after that you pay for the finished work and keep it. If the acceptance tests cannot be met, we refund what you paid for the part that failed.',
  },
  {
    topic: 'Working together',
    question: 'How soon can you start?',
    answer:
      'Audits and advice hours usually start within a week. Builds start two to four weeks after you accept, because each engineer carries at most two builds at a time. Your proposal names the start date, and the deposit holds it.',
  },
  {
    topic: 'Working together',
    question: 'How long does a project take?',
    answer:
      'An audit takes two weeks, a build sprint two or four, a CRM integration two to three, a voice agent three to four, and a support agent or document pipeline four to seven, including the period in which your people check every result.',
  },
  {
    topic: 'Working together',
    question: 'How much of our time will you need?',
    answer:
      'Plan on three to five hours a week from one person who knows the process, mostly for real cases and for judging results. In the week of go-live plan on a little more. Nobody else needs to stop working.',
  },
  {
    topic: 'Working together',
    question: 'Do you work on site?',
    answer:
      'Yes, in Toronto and the GTA, for kick-offs, workshops and go-live. Elsewhere in Canada and the United States we work remotely; travel is possible at cost and is agreed in advance.',
  },
  {
    topic: 'Working together',
    question: 'When are you open, and how do I reach you?',
    answer:
      'Monday to Thursday 9:00 to 18:00 and Friday 9:00 to 16:00, Toronto time. Call +1 416-555-0142, write to hello@kendev.example, or use the chat on this site; Dex answers at any hour and passes on what needs a person. The studio is at 61 Foundry Row, Studio 304, Toronto, by appointment.',
  },
  {
    topic: 'Working together',
    question: 'What happens on the discovery call?',
    answer:
      'Thirty minutes by video or phone, free. You show the process as it is today; an engineer asks about volume, exceptions and what a mistake costs. At the end you hear what we would do, roughly what it costs, or that we would leave it alone. Request one with the [discovery call form](/forms/discovery-call).',
  },
  {
    topic: 'Results',
    question: 'Can you guarantee how much time we will save?',
    answer:
      'No, and we would distrust anyone who does before seeing your cases. We measure the process first, agree acceptance tests on your own historical cases, and you make the second payment only when those tests pass. Our [case studies](/case-studies) show what that came to for others.',
  },
  {
    topic: 'Results',
    question: 'What if the AI makes a mistake?',
    answer:
      'It will, so we design for it. Actions that are costly or hard to undo wait for a person, every result keeps its source, plain rules check what the model produced, and there is a switch that turns the automation off and returns the work to people. Faults in what we built are fixed free for 30 days after go-live.',
  },
  {
    topic: 'Results',
    question: 'Will this replace our staff?',
    answer:
      'That is not what we sell. In our projects people moved from typing to checking and to customers. Tell the team early, let the person who knows the process judge the results, and expect some tasks to stay manual on purpose.',
  },
  {
    topic: 'Security',
    question: 'Will our data be used to train models?',
    answer:
      'Not by us, and we use only provider terms under which business API data is not used for training. Where you prefer, we run an open-weights model on hardware you control. The written data path is part of every proposal; see [security and data](/security).',
  },
  {
    topic: 'Security',
    question: 'Where is our data processed?',
    answer:
      'In your own cloud and software accounts, in the region you choose, usually Canada or the United States. If personal information would leave your province or country, the proposal says so, because you may owe notices or, in Quebec, a privacy impact assessment.',
  },
  {
    topic: 'Security',
    question: 'Do you have SOC 2 or ISO 27001?',
    answer:
      'No. We are four people and do not hold a certification. We publish our controls on the [security page](/security), answer security questionnaires, sign data processing terms and work inside your certified environment where you have one.',
  },
  {
    topic: 'Ownership',
    question: 'Who owns the code and the prompts?',
    answer:
      'You do, once the invoice is paid: code, prompts, test cases and documentation, in your own repository and accounts. We keep general know-how and our open-source tools, which come to you under a permissive licence.',
  },
  {
    topic: 'Ownership',
    question: 'What happens if we stop working with you?',
    answer:
      'Everything keeps running, because it runs in your accounts. You have a runbook written for another engineer. We remove our access within five business days and delete our working copies within 30 days. A care plan can be cancelled any month before its next billing date.',
  },
  {
    topic: 'Care',
    question: 'Do we need a monthly care plan?',
    answer:
      'Not for a workflow that changes rarely and that your own people can watch. We advise one for agents that talk to customers, because models, prices and your own policies change. [Care plans](/products/monthly-care-plan) are $450, $950 or $1,900 a month and run month to month.',
  },
  {
    topic: 'Care',
    question: 'How fast do you respond when something breaks?',
    answer:
      'Without a plan, within one business day. On Watch, within four business hours; on Maintain, within two hours at any time for a stopped automation; on Improve, within one hour at any time. Open a ticket with the [support form](/forms/support) or call +1 416-555-0142.',
  },
]
