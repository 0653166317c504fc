import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const build: TemplatePart<'products'> = [
  {
    slug: 'workflow-build-sprint',
    title: 'Workflow build sprint',
    kind: 'service',
    summary: 'One process, from trigger to result, running in your accounts after two or four weeks, with alerts, a log and a switch to turn it off.',
    category: 'Build',
    tags: ['start here', 'fixed price'],
    images: ['product-workflow-build-sprint'],
    featured: true,
    priceNote: 'fixed price',
    variants: [
      { sku: 'KD-SPRINT-2', title: 'Two weeks', options: { Length: 'Two weeks' }, price: '480000', stock: null },
      { sku: 'KD-SPRINT-4', title: 'Four weeks', options: { Length: 'Four weeks' }, price: '890000', stock: null },
    ],
    specifications: {
      'Two weeks': 'One trigger, up to three systems, up to five decision rules',
      'Four weeks': 'Up to three triggers, six systems, approvals and a small review screen',
      'You receive': 'Running workflow, tests, runbook, 60-minute handover, 30 days of free fixes',
      Tools: 'Your automation platform if you have one, otherwise typed code that you host',
    },
    description: `A sprint takes one process off a person's desk: quotes from a form, orders into the ERP, onboarding of a new client, month-end reports, renewals before they lapse.

## How the weeks go

- **Days 1 and 2.** We watch, write the scope with acceptance tests, and you sign it.
- **Then.** You see a working slice every second day, on real cases with the dangerous step disconnected.
- **Last three days.** It runs beside the manual process. We compare every result, then switch over.

## What is always inside

Each step can be repeated safely, so a retry never sends the second invoice ([how](/posts/safe-to-run-twice)). Failures land in front of a named person with the case attached. There is one switch that stops everything, and the runbook says how to do the work by hand.

If day two shows that the process is bigger than the sprint, we say so and you can stop there for $960.`,
    care: 'Once live, look at the failure list once a day for the first two weeks, then weekly. When a connected system announces an API or login change, open a support ticket before the date. To stop the workflow, use the switch described on page one of the runbook.',
  },
  {
    slug: 'document-extraction-pipeline',
    title: 'Document extraction pipeline',
    kind: 'service',
    summary: 'Invoices, bills of lading, applications or lab reports become checked records in your system, and the doubtful ones go to a person with the page open.',
    category: 'Build',
    tags: ['documents'],
    images: ['product-document-extraction-pipeline'],
    featured: true,
    priceNote: 'from',
    variants: [
      { sku: 'KD-DOCS-1', title: 'One document type', options: { Types: 'One' }, price: '620000', stock: null },
      { sku: 'KD-DOCS-4', title: 'Up to four document types', options: { Types: 'Up to four' }, price: '940000', stock: null },
    ],
    specifications: {
      Duration: 'Four to seven weeks, two of them in parallel with manual entry',
      'What moves the price': 'Fields per document over 40, handwriting, more than two languages, an export without an API',
      Inputs: 'PDF, scans and phone photos from e-mail, upload or a scanner folder',
      'Typical running cost': '2 to 8 cents per document, billed to your own accounts',
      'You receive': 'Pipeline, review screen, labelled test set, accuracy report per field',
    },
    description: `The model that reads the page is the easy part. The pipeline around it decides whether you can stop checking everything.

## The path of a document

1. **Arrive.** Mailbox, upload or scanner; duplicates are recognised by content.
2. **Sort.** What kind is it, and where does one document in the file end?
3. **Read.** Every field comes with the place on the page where it was found.
4. **Check.** Totals must add up, dates must be possible, the supplier must exist, numbers must match the purchase order.
5. **Decide.** All checks green: straight through. Any doubt: review screen, page and field side by side.
6. **Learn.** Corrections become examples and test cases.

Accuracy is measured per field on documents the pipeline has never seen, and you set the limit under which a person must look. We do not quote a percentage before seeing yours. For one result in full, read [Harrowgate Freight](/case-harrowgate-freight).`,
    care: 'Correct fields in the review screen rather than in the target system, otherwise the pipeline cannot learn from it. Watch the share of documents sent to review: a sudden rise usually means that a sender changed the layout.',
  },
  {
    slug: 'crm-integration',
    title: 'CRM integration',
    kind: 'service',
    summary: 'Your CRM and one other system agree on customers, orders or invoices, with one clear owner for every field and no duplicates.',
    category: 'Build',
    tags: ['integration', 'fixed price'],
    images: ['product-crm-integration'],
    priceNote: 'from',
    variants: [
      { sku: 'KD-CRM-ONE', title: 'One way', options: { Direction: 'One way' }, price: '340000', stock: null },
      { sku: 'KD-CRM-TWO', title: 'Two way', options: { Direction: 'Two way' }, price: '520000', stock: null },
    ],
    specifications: {
      Duration: 'Two to three weeks',
      'What moves the price': 'A system without a public API, more than four record types, history to migrate',
      'You receive': 'The sync, a field ownership table, a reconciliation report every night, runbook',
      'Works with': 'Any CRM with an API: HubSpot, Salesforce, Pipedrive, Zoho and most industry systems',
    },
    description: `Two systems that hold the same customer will disagree. An integration decides, field by field, who is right.

We begin with a **field ownership table**: which system may write what, what happens to a conflict, and what is deliberately not synchronised. It is two pages, your sales and finance people sign it, and it prevents most of what goes wrong later.

Then we build the sync on events with a nightly reconciliation, because events get lost. The reconciliation lists every difference it found and what it did about it. Nothing is deleted without a person.

## Before you order

If more than one record in twenty is a duplicate or lacks an e-mail address, do the [data clean-up](/products/data-clean-up) first. Synchronising a mess gives you two of them. The article [clean the CRM before you connect it](/posts/clean-before-you-connect) has a check that you can run in an hour.`,
    care: 'Do not rename fields or pick-list values that appear in the ownership table without telling us. Read the nightly reconciliation subject line: “0 differences” is the normal state.',
  },
  {
    slug: 'data-clean-up',
    title: 'Data clean-up',
    kind: 'service',
    summary: 'Duplicates merged, addresses and phone numbers in one form, missing values found or marked, with an undo file for every change.',
    category: 'Build',
    tags: ['integration', 'fixed price'],
    images: ['product-data-clean-up'],
    priceNote: 'from',
    variants: [
      { sku: 'KD-CLEAN-10K', title: 'Up to 10,000 records', options: { Records: 'Up to 10,000' }, price: '160000', stock: null },
      { sku: 'KD-CLEAN-50K', title: 'Up to 50,000 records', options: { Records: 'Up to 50,000' }, price: '290000', stock: null },
    ],
    specifications: {
      Duration: 'Five to ten business days',
      'Your time': 'About 3 hours to decide on doubtful merges',
      'You receive': 'Clean data in place, undo file, rules as code, one-page report before and after',
      'Not included': 'Buying data from brokers, or guessing consent',
    },
    description: `We work on a copy first. You see a report of what would change, decide the rules for doubtful cases, and only then do we touch the live system.

- **Merge** people and companies by several signals together, never by name alone
- **Normalise** phone numbers to E.164, postal addresses to one form, dates to one calendar
- **Repair** encodings, swapped columns and the famous "N/A" customer
- **Mark** what cannot be repaired, so that nobody mails to it

Marketing consent is treated as a fact with a date and a source. When two records merge, the stricter one wins, because under Canada's anti-spam law it is the sender who has to prove consent.

Every change is written to an undo file. If a merge was wrong, it can be taken back record by record for 90 days.`,
    care: 'Freeze bulk imports while the clean-up runs. Afterwards keep the validation rules switched on; without them most databases are back where they were within two years.',
  },
]
