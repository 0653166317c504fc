import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const resumableUploads: TemplatePart<'posts'>[number] = {
  slug: 'release-9-3-resumable-uploads',
  title: 'Release 9.3: resumable uploads and recurring work by season',
  excerpt: 'Large photographs and videos now continue where they stopped. Maintenance plans understand seasons, and auditors receive their own role.',
  category: 'Release notes',
  tags: ['release', 'mobile', 'comply'],
  author: 'Tobias Renneker',
  image: 'post-uploads',
  daysAgo: 96,
  body: `Release 9.3 concentrates on what happens at the edge of the network, where a good part of the work is done. The headline is unglamorous: uploads no longer start again from the beginning.

## Resumable uploads

A technician at a pumping station takes twelve photographs and a short video, about 180 MB. The connection allows 2 Mbit/s and drops every few minutes. Before 9.3, each file was sent as one request; a file that failed at 90 percent began again at zero.

Files are now divided into parts of 4 MB. Each part carries a checksum and is confirmed separately. After an interruption, Mobile asks which parts have arrived and sends the rest, even if the application was closed in between or the device changed from cellular to Wi-Fi.

In our field test with three customers:

- the share of files that needed more than ten attempts fell from 6.1 percent to 0.2 percent;
- the median time until an inspection was complete fell from 74 to 19 minutes;
- transferred volume fell by 31 percent, because nothing is sent twice.

Nothing needs to be configured. Integrations that upload through the API may continue with single requests up to 20 MB and should use the resumable method above that size. It is described in the [API reference](/docs-api).

## Recurring work by season

Maintenance plans could repeat every so many days, weeks or months. A cooling tower does not think in months. Plans now accept **seasons**: a period of the year, defined per territory, in which a visit must fall.

- “Twice per cooling season, at least 60 days apart.”
- “Once between the last frost and 15 May.”
- “Before the heating season; if missed, immediately.”

Seasons are defined once and used by every plan. If a season shifts, the unscheduled visits shift with it; visits already promised to a customer stay where they are.

## A role for auditors

Auditors used to receive a planner’s account with a request to touch nothing. The new role **Auditor** reads everything within a scope, such as one site, one client or one period, and writes nothing. Access expires on a date that must be entered. Everything the auditor opens is logged, and the list can be handed over at the end.

The audit package of [Comply](/products/celersoft-comply) can be shared with this role directly. It contains an index, the inspections as PDF, the evidence in its original form, and a file of checksums.

## Smaller changes

- Dispatch prints a day list with one page per technician, for the day on which nothing else works.
- The asset tree can be reorganized by drag and drop, with a preview of the permissions that change.
- Signatures are stored as vectors and remain sharp in print.
- Connect shows the age of the oldest waiting message for each connector and can raise an alarm on it.
- Session length can be set by role.

## What to check

**Firewalls.** Uploads go to \`files.celersoft.example\`. If your network restricts outbound addresses, add it before the update. Mobile falls back to the old method for 30 days and reports it under **Settings, Diagnostics**.

**Retention.** Seasons can generate visits further ahead than a fixed interval. Check whether your planning horizon of up to 18 months suits your customers’ contracts.

## Corrections

Thirty-six faults were corrected, among them one of our own making: in 9.2, a work order split across midnight counted its break twice. Time entries affected by it were listed in a message to administrators on the day of the correction. We should have found it in our tests and have added the case, together with eleven relatives of it.

How the device decides what to keep, send and merge is described in [Synchronization without lost work](/posts/offline-sync-without-lost-work).`,
}
