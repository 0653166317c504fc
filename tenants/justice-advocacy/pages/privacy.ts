import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const privacy: TemplatePart<'pages'>[number] = {
  slug: 'privacy',
  title: 'Confidentiality and privacy',
  description: 'What Clearwater Justice Project keeps about you, why, for how long, and how to have it corrected or deleted.',
  blocks: [
    {
      blockType: 'hero',
      layout: 'plain',
      eyebrow: 'Policy',
      heading: 'What you tell us stays with us',
      text: 'In plain words, and in force for staff, volunteers, interpreters and the assistant on this site.',
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## People who ask for help

What you tell intake is confidential from the first word, whether or not we take your case. A lawyer’s duty of confidence under Oregon’s professional rules covers people who consult us about becoming a client. We use what you tell us to decide whether we can help, to check for conflicts, and to help.

We do not share it with landlords, police, prosecutors, immigration authorities, other agencies or the press. If someone serves us with a subpoena we tell you, unless a court forbids it, and we object.

There are narrow exceptions. We may act to prevent reasonably certain death or serious injury, and some of our staff have duties under child and elder abuse reporting law; the person you speak with can explain what applies before you say more.

## The assistant

Wren is a computer program that answers general questions. What you write to it is kept with your conversation so that a person can take over without asking you to repeat yourself. Please do not write about what happened in an open criminal case. You can ask for the conversation to be deleted.

## Donors and subscribers

We keep your name, address, gifts and what you asked us to do. We never sell, rent or swap lists. Card numbers go to the payment company and never reach us.

## Volunteers

We keep your application, your interview notes and your hours. Background checks are read by one person and destroyed after the decision.`,
    },
    {
      blockType: 'table',
      heading: 'How long we keep things',
      columns: ['What', 'How long'],
      rows: [
        ['Requests we could not take', 'Two years; the name for conflict checks stays'],
        ['Client files', 'Ten years after closing, or as long as the client is in custody; clients may have their file at any time'],
        ['Web and chat conversations without a case', 'One year'],
        ['Gift records', 'Seven years, for the auditors'],
        ['Newsletter addresses', 'Until you unsubscribe'],
        ['Court-watch sheets', 'Five years, without names of private persons'],
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## Your choices

Write to privacy@clearwaterjustice.example or to the office to see what we hold, to correct it, or to have it deleted where no law makes us keep it. We answer within thirty days. If our answer is not good enough, the client ombud, ombud@clearwaterjustice.example, is independent of the staff.

## This website

We use no advertising trackers. If you need to leave this site quickly, close the tab; and if someone else looks at your device, remember that it keeps a history.`,
    },
  ],
}
