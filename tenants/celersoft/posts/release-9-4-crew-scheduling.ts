import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const crewScheduling: TemplatePart<'posts'>[number] = {
  slug: 'release-9-4-crew-scheduling',
  title: 'Release 9.4: crews, answer-level evidence and clearer repairs',
  excerpt: 'Crews can now be planned as a unit with roles and vehicles. Comply demands evidence per answer, and Dispatch explains its repair proposals.',
  category: 'Release notes',
  tags: ['release', 'dispatch', 'comply', 'api'],
  author: 'Tobias Renneker',
  image: 'post-crews',
  daysAgo: 6,
  body: `Release 9.4 is being installed this week, region by region, without an interruption. It changes how Dispatch represents people who work together, and it removes two limits that customers have reported more often than any others. This note lists what is new, what to check, and what will be removed.

## Crews in the plan

Until now a job for three people was three appointments that happened to overlap. If one moved, the others did not. From 9.4 a **crew** is a resource of its own:

- A crew has roles, for example lead, operator and flagger. Each role states the skills it needs.
- A crew may have a vehicle and a trailer, and it is available only when all of them are.
- Members can be exchanged for one appointment, one day or a period. The reason is kept.
- Time is recorded per member, so payroll sees individuals and the planner sees one block.

Existing overlapping appointments are not converted automatically. Under **Dispatch, Tools, Suggest crews** you will find groups of people who have worked together on at least ten jobs in the last 90 days. Accept the ones that are real.

## Evidence per answer

In Comply, “Evidence required” can now be set on a single answer. A visual check may pass with a tap, while “fail” or “not accessible” demands a photograph, a comment or a measured value. The rule is stored with the template version on the device and therefore applies without a connection.

Templates that demand evidence on the whole question continue to work as before. We suggest reviewing the twenty most used ones: in our own test group, inspections became 22 percent shorter when photographs were demanded only where somebody looks at them.

## Repairs that explain themselves

When a job overruns, [Dispatch](/products/celersoft-dispatch) offers up to three repairs. Each now shows, before you choose:

1. which customers receive a different time, and whether they have already been told one;
2. how many minutes of travel are added or saved;
3. which rule excluded the technician you may have expected.

The third point was the subject of 41 requests. We underestimated how often a planner wants to know why *not*.

## Smaller changes

- Mobile shows the number of files in the upload queue on the home screen.
- Fleet reads remaining driver hours every two minutes instead of every ten.
- Insight adds a measure for crew utilization, with its definition.
- The audit log can be filtered by API client.
- Search finds assets by serial number even when spaces and hyphens differ.

## What to check before the update

**Integrations on API v1.** Version 1 does not know crews. A crew appointment appears there as an appointment of the lead. If your payroll reads appointments through v1, move it to time entries in [API v2](/docs-api) first, or do not create crews yet.

**Custom reports.** The field \`technician_id\` of an appointment is empty for crews. Use \`resource_id\`, which has been filled for all appointments since release 9.1.

**Roles you copied.** The new permission “Change crew members” is part of Planner and Supervisor. Copied roles do not receive it automatically.

## What will be removed

API v1 receives security corrections only and will be switched off 18 months from today. Administrators see a list of clients that still use it under **Settings, API clients**. The old route view in Dispatch, which 0.4 percent of users opened in the last quarter, will be removed in 9.5.

## Corrections

Forty-three faults were corrected. Three deserve mention. Certificates that expire at midnight no longer lapse a day early west of UTC. Photographs taken in portrait orientation are stored upright. And a planner who dragged an appointment exactly onto the hour at which daylight saving time begins no longer sees it jump; the background is described in [our article on time zones](/posts/time-zones-and-appointments).

Questions on the update belong in a [support ticket](/forms/support-ticket). Customers with a [Developer Sandbox](/products/developer-sandbox) have had 9.4 there for four weeks, and we thank the eleven of them whose reports improved it.`,
}
