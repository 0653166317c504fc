import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const cleanBeforeYouConnect: TemplatePart<'posts'>[number] = {
  slug: 'clean-before-you-connect',
  title: 'Clean the CRM before you connect it',
  excerpt: 'An integration copies whatever it finds. A one-hour check that tells you whether your data is ready, and the ownership table that keeps it that way.',
  category: 'Engineering',
  tags: ['crm', 'data'],
  author: 'Mirela Costin',
  image: 'post-clean-before-you-connect',
  daysAgo: 104,
  body: `An integration is a machine that copies. Give it a tidy CRM and it copies order. Give it three records for the same plumber in Barrie, and soon your accounting has three as well, each with part of the truth and one with an open invoice.

You do not need a project to find out where you stand. You need an hour and an export.

## The one-hour check

Export contacts and companies to a spreadsheet and count. All of these can be done with sorting and simple formulas.

1. **Duplicate e-mail addresses,** in lower case and trimmed. Divide by all records.
2. **Duplicate phone numbers,** reduced to digits, last ten only.
3. **No e-mail and no phone.** Who is that, and why do you keep them?
4. **Values outside the list.** How many spellings of "Ontario" are there? We have seen nineteen.
5. **Untouched for three years.** Neither order, nor message, nor note.
6. **Consent unknown.** No date or no source for permission to mail.

Under 2% on the first two: connect. From 2 to 5%: connect, with merging rules built in. Above 5%, clean first. The limit is not scientific, but it has served us well, because above it the integration spends more code on exceptions than on its job.

## Why duplicates are made

Cleaning without closing the source is mopping with the tap open. The usual taps:

- web forms that always create and never look for an existing contact
- imports from trade fairs, by whoever carried the badge scanner
- two people who each search with a different spelling
- a phone system that adds unknown callers, among them your own mobile

Each has a simple repair: match on e-mail before creating, a required company field with suggestions, one person who imports.

## Merge with two witnesses

Names alone prove nothing; there are many people called Singh or Smith in Mississauga. We merge automatically only if two independent signals agree, such as e-mail and company, or phone and postal code. One signal puts the pair on a list for a person. In a typical database of 10,000 that list has 150 to 300 pairs, which is a long afternoon with coffee.

When records merge, values need rules too:

- the newer address wins
- the older creation date wins
- notes are joined and never dropped
- for marketing consent the **stricter** value wins, always

And keep an undo file. You will merge a father and a son who share a farm and a landline.

## The ownership table

Now the part that makes an integration last. For each field write down which system may change it, what happens on conflict, and which way it flows. It looks like this, in words:

- **Legal name:** accounting owns it; CRM shows it, read only
- **Billing e-mail:** accounting owns it; CRM may propose a change, finance approves
- **Contact person, mobile:** CRM owns it; accounting shows it
- **Credit limit:** accounting owns it; CRM sees yes or no and not the amount
- **Notes and deals:** CRM only; not synchronised
- **Payment terms:** accounting only; changes are logged with a name

It is two pages and causes the most valuable argument of the project: sales and finance discover that each believed to own the same field. Have it on paper and not in production.

## After the switch

Events get lost, so a nightly job compares both sides and reports differences. The normal result is zero, and the day it is not zero you learn of it before a customer does. Keep validation switched on in forms and imports, and repeat the one-hour check every quarter. It takes twenty minutes by the second time.

If your numbers are above the line, a [data clean-up](/products/data-clean-up) takes five to ten days and comes with the undo file. If they are below it, go ahead to the [CRM integration](/products/crm-integration), and put the money you saved into something nicer.`,
}
