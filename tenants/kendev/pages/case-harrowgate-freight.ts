import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const caseHarrowgateFreight: TemplatePart<'pages'>[number] = {
  slug: 'case-harrowgate-freight',
  title: 'Harrowgate Freight: 31 hours of typing a day',
  description: 'How a 38-person freight forwarder in Mississauga went from 31 to 4.9 hours of document work a day, with rules instead of blind confidence.',
  image: 'case-harrowgate-freight',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Case study: documents',
      heading: '310 documents a day, and nobody types them.',
      text: 'Harrowgate Freight, Mississauga. Forwarding and customs paperwork, 38 people, of whom five were typing.',
      image: 'case-harrowgate-freight',
      layout: 'split',
    },
    {
      blockType: 'stats',
      items: [
        { value: '31 → 4.9 h', label: 'document work a day, whole team' },
        { value: '91 %', label: 'documents without a single edit' },
        { value: '98.7 %', label: 'fields right, 600 unseen documents' },
        { value: '4.1 ¢', label: 'running cost per document' },
      ],
    },
    {
      blockType: 'richText',
      content: `## The starting point

Commercial invoices, packing lists, bills of lading and certificates of origin arrive by e-mail from some 140 shippers: PDFs, scans, and photos taken in a truck. Each was keyed into the transport system at about six minutes, 310 a day. On busy days the team stayed until seven, and in winter two of five were always looking for another job.

An earlier tool with templates per shipper had been given up. Each new layout needed a new template, and there was a new layout every week.

## What we built

A pipeline for four document types. It sorts and splits attachments, reads 31 fields with their place on the page, and runs nineteen rules: lines times prices, totals, weights, tariff numbers of ten digits that exist in the current schedule, check digits of container numbers, currency per shipper. All green goes into the transport system as a draft entry. Anything else opens in a review screen, page on the left, field on the right.

**What did not change:** every customs entry is still released by a licensed customs broker. The pipeline prepares; it never files.`,
    },
    {
      blockType: 'timeline',
      heading: 'Eight weeks, and then three months',
      items: [
        { date: 'Week 1', title: 'Sixty documents and a stopwatch', text: 'Six minutes on average, but 40 seconds for the best third and 15 minutes for the worst tenth.' },
        { date: 'Week 3', title: 'First measurement: 88.4 % of fields', text: 'Too low. Two causes explained most of it: packing lists mistaken for invoices, and weights in pounds read as kilograms.' },
        { date: 'Week 5', title: 'Rules before scores', text: 'We dropped the confidence limit as the main gate and let rules decide. Review fell from 34 % to 17 % of documents, and fewer mistakes got through.' },
        { date: 'Weeks 6 and 7', title: 'In parallel', text: '3,080 documents keyed and read at the same time. Of the differences, 38 % were typing mistakes by people.' },
        { date: 'Week 8', title: 'Go-live by shipper', text: 'The twenty largest shippers first, the rest over ten days.' },
        { date: 'Month 3', title: '91 % without an edit', text: '35 seconds for a look at a good one, four minutes for each of the 28 a day that need work: 4.9 hours.' },
      ],
    },
    {
      blockType: 'features',
      heading: 'What went wrong',
      text: 'Because you would ask.',
      layout: 'rows',
      items: [
        { icon: 'scale', title: 'Pounds and kilograms', text: 'One shipper writes pounds without a unit. The gross and net check passed, since both were wrong alike. There is now a rule on weight per package, learned from history.' },
        { icon: 'bell', title: 'Too many alarms', text: 'In the first week 60 alerts a day went to one inbox and were ignored by the third day. Now one summary an hour, and a call only if the queue stands still.' },
        { icon: 'users', title: 'We told the team too late', text: 'Two typists heard of the project from the parallel run. They should have been in the room in week one, and in our projects since they are.' },
      ],
    },
    {
      blockType: 'table',
      heading: 'What it cost',
      columns: ['Item', 'Amount'],
      rows: [
        ['Document extraction pipeline, four types', '$9,400'],
        ['Two-week sprint: connection to the transport system', '$4,800'],
        ['Running cost, 6,510 documents at 4.1 cents', '$267 a month'],
        ['Care plan: Maintain', '$950 a month'],
      ],
    },
    {
      blockType: 'testimonials',
      items: [{ quote: 'Nobody was let go. Two of the five now handle claims, which we had been losing money on for years because there was never time.', name: 'Renata Kowalik', role: 'Operations director, Harrowgate Freight' }],
    },
    {
      blockType: 'callToAction',
      heading: 'Paper of your own?',
      text: 'Send ten typical documents with names blacked out. We reply within two business days with a price or precise questions.',
      actions: [
        { label: 'Send a brief', href: '/forms/project-brief' },
        { label: 'The pipeline in detail', href: '/products/document-extraction-pipeline', style: 'secondary' },
      ],
    },
  ],
}
