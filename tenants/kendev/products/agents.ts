import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const agents: TemplatePart<'products'> = [
  {
    slug: 'customer-support-agent',
    title: 'Customer-support agent',
    kind: 'service',
    summary: 'An agent that answers from your own policies, orders and stock, drafts everything at first, and sends by itself only the kinds of reply you have approved.',
    category: 'Agents',
    tags: ['agents'],
    images: ['product-customer-support-agent'],
    featured: true,
    priceNote: 'from',
    variants: [
      { sku: 'KD-AGENT-DRAFT', title: 'Drafts only', options: { Mode: 'Drafts only' }, price: '540000', stock: null },
      { sku: 'KD-AGENT-SEND', title: 'Drafts and sends', options: { Mode: 'Drafts and sends' }, price: '750000', stock: null },
    ],
    specifications: {
      Duration: 'Five to seven weeks, at least two with drafts only',
      'What moves the price': 'More than two channels, more than three connected systems, a third language',
      Channels: 'E-mail, web chat or your help desk',
      'Typical running cost': '2 to 6 cents per reply, billed to your own accounts',
      'You receive': 'Agent, knowledge base, 120 or more test cases, approval rules, weekly quality report',
    },
    description: `Customers ask the same forty things in four hundred ways. The agent takes those, and only those.

## Step by step, never all at once

1. **Listen.** We sort three months of your messages by kind and measure each.
2. **Draft.** The agent writes; your people send, edit or discard. Every edit is a lesson.
3. **Send.** A kind of message is released when its drafts have gone out unedited at least 95 times in 100. You decide which, and can take it back with one click.

## What it will not do

It does not answer when it finds no source. It does not promise refunds, dates or exceptions. It hands over on anger, on legal words, on safety, and whenever somebody asks for a person, and it says that it is software.

[Tessel Tile Supply](/case-tessel-tile) shows what that came to, including the two answers that were wrong.`,
    care: 'Change the policy page first and the agent second: it reads from the page. Review ten sent replies a week, at random. When an answer was wrong, flag it in the inbox; it becomes a test case the same day.',
  },
  {
    slug: 'voice-agent-setup',
    title: 'Voice agent set-up',
    kind: 'service',
    summary: 'A phone line that always answers: it takes the message, answers what it knows, books the appointment or puts the caller through.',
    category: 'Agents',
    tags: ['agents', 'phone'],
    images: ['product-voice-agent-setup'],
    featured: true,
    priceNote: 'from',
    variants: [
      { sku: 'KD-VOICE-NIGHT', title: 'After-hours line', options: { Line: 'After hours' }, price: '390000', stock: null },
      { sku: 'KD-VOICE-DESK', title: 'Front-desk line with booking', options: { Line: 'Front desk' }, price: '590000', stock: null },
    ],
    specifications: {
      Duration: 'Three to four weeks',
      'What moves the price': 'More than one calendar system, more than two languages, over five call types',
      'Typical running cost': '10 to 20 cents a minute for telephony, speech and model, billed to your own accounts',
      Recording: 'Off unless you ask for it; callers are told at the start',
      'You receive': 'Agent on your number, 100 or more scripted test calls, transfer rules, call summaries in your inbox',
    },
    description: `Nobody likes a phone menu, and nobody likes ringing out. A voice agent is worth having where calls are missed today.

- It says in the first sentence that it is an automated assistant, and how to reach a person.
- It can be interrupted. It repeats numbers and names back before it writes them down.
- It transfers at once on the words you choose: for a clinic, for example, *bleeding*, *swelling*, *can't breathe*. Those rules are plain lists that run beside the model and do not depend on it.
- When the line or the model fails, the call falls through to voicemail or a mobile, never to silence.

We test with scripted calls in different accents, on speaker phone, with a dishwasher running. [A voice agent's first ten seconds](/posts/first-ten-seconds) tells what we listen for, and [Linden Row Dental](/case-linden-row-dental) what came of it.

This is not an emergency service: every line we build tells callers in danger to hang up and dial 911.`,
    care: 'Call your own line once a week. Update holiday hours in the calendar it reads, not in the prompt. To bypass the agent, dial the forwarding code on page one of the runbook; it takes ten seconds.',
  },
]
