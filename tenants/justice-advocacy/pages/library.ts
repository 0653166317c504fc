import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const library: TemplatePart<'pages'>[number] = {
  slug: 'library',
  title: 'Document library',
  description: 'Letters, worksheets, field sheets, case documents and reports of the Clearwater Justice Project, free to print and share.',
  image: 'hero-library',
  blocks: [
    {
      blockType: 'hero',
      layout: 'split',
      eyebrow: 'Library',
      heading: 'Paper you can use',
      text: 'Everything here is free to print, copy and hand on. The forms are reviewed each January; if the date on yours is older, come back for a new one.',
      image: 'hero-library',
    },
    {
      blockType: 'notice',
      tone: 'info',
      heading: 'General information about Oregon, not legal advice',
      text: 'A form cannot know your facts. If a date is close or a lot is at stake, have a person read your papers first.',
      action: { label: 'Get help', href: '/get-help' },
    },
    {
      blockType: 'documents',
      heading: 'For renters',
      items: [
        { title: 'Eviction court: a checklist', description: 'From the notice to the day after the hearing, on two pages. Fits on a refrigerator.', date: 'Reviewed each January', file: 'doc-eviction-checklist' },
        { title: 'Repair request letter', description: 'Fill in, date, photograph, deliver, keep a copy.', date: 'Reviewed each January', file: 'doc-repair-letter' },
        { title: 'Deposit letter', description: 'Asks for the deposit or the written accounting once the 31 days are over.', date: 'Reviewed each January', file: 'doc-deposit-letter' },
      ],
    },
    {
      blockType: 'documents',
      heading: 'For anyone with a day in court',
      items: [
        { title: 'Court watcher’s field sheet', description: 'The sheet our volunteers use, with notes on what to leave out.', date: 'Third edition', file: 'doc-court-watch-sheet' },
        { title: 'Set-aside worksheet', description: 'List your Oregon cases, find the waiting periods, arrive at the clinic prepared.', date: 'Reviewed each January', file: 'doc-set-aside-worksheet' },
        { title: 'The first 48 hours after an eviction notice', description: 'An explainer to read on the bus.', href: '/posts/first-48-hours-after-an-eviction-notice' },
      ],
    },
    {
      blockType: 'documents',
      heading: 'Cases and policy',
      items: [
        { title: 'Case review policy', description: 'Which convictions we review, who reads a file, how long it takes and how to ask again.', date: '2025', file: 'doc-case-policy' },
        { title: 'Dellwood: chronology with record references', description: 'Fourteen years in two pages.', date: 'May 2025', file: 'doc-dellwood-chronology' },
        { title: 'Alder Court: settlement in plain words', description: 'What thirty-eight households agreed and how it is checked.', date: 'June 2024', file: 'doc-alder-summary' },
        { title: 'Nonunanimous juries in Oregon', description: 'A two-page guide with citations.', date: 'January 2025', file: 'doc-ten-two-guide' },
        { title: 'Corliss: summary of the expert reports', description: 'What three fire scientists found.', date: 'May 2026', file: 'doc-corliss-summary' },
      ],
    },
    {
      blockType: 'documents',
      heading: 'About us',
      items: [
        { title: 'The year in figures', description: 'Income, spending, hearings, outcomes, and what did not work.', date: 'Fiscal year 2025', file: 'doc-annual-report' },
        { title: 'Confidentiality and privacy', description: 'What we keep, for how long, and who may see it.', href: '/privacy' },
      ],
    },
    {
      blockType: 'productCard',
      product: 'know-your-rights-handbook',
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## Larger print, other languages, paper

Every document can be had in large print, in Spanish and Vietnamese, and on paper by post. Ask at (503) 555-0142 or library@clearwaterjustice.example. We mail to prisons and jails in the form that the facility accepts.

## Reuse

Copy and adapt anything on this page for work that is free to the people it serves. Keep the review date on it, and take our telephone number off if you are in another state; your law is different.`,
    },
  ],
}
