import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const offlineSync: TemplatePart<'posts'>[number] = {
  slug: 'offline-sync-without-lost-work',
  title: 'Synchronization without lost work',
  excerpt: 'How Mobile records work without a connection, merges it with changes from the office, and what it does when both are right.',
  category: 'Engineering',
  tags: ['mobile', 'offline', 'architecture'],
  author: 'Ruben Castellane',
  image: 'post-sync',
  daysAgo: 19,
  body: `A technician completes a job in a basement at 10:40. At 10:52 the planner, who sees an unfinished job, moves it to the afternoon. At 11:05 the technician walks up the stairs and the device reconnects. What should the system now believe?

The easy answer, “the last write wins”, loses the morning’s work. This article describes the rules that [Mobile](/products/celersoft-mobile) uses instead. They have been in service since 2015 and have been changed twice.

## Record intentions, not states

A device does not send “the work order now looks like this”. It sends a list of **operations**: started, reading entered, photograph attached, part used, completed. Each operation has an identifier generated on the device (a UUID version 7), the version of the record it was based on, and the time on the device.

This has three consequences.

- An operation can be sent twice without harm. The server recognizes the identifier and answers with the first result.
- Operations on different fields do not conflict, because they do not claim anything about the other fields.
- The history is a by-product. We do not have to reconstruct what happened; it is what was sent.

## Merge by field, with rules from the trade

Most pairs of changes touch different fields. The planner alters the time, the technician adds a reading, and both are kept. For the remainder we use rules that a dispatcher would recognize as fair:

1. **Facts beat plans.** “Completed at 10:40” stands against “moved to 14:00”. The appointment is completed, and the planner sees a note.
2. **Additive things add.** Photographs, comments, parts and time entries are never replaced, only added or explicitly withdrawn.
3. **Safety does not relax.** If either side says that a lockout applies, it applies.
4. **Everything else asks.** If both sides changed the same field to different values, the planner receives both, with names and times, and decides.

Over the last year, 0.03 percent of synchronized operations reached rule four. That is small enough to ask a person, and it is why we can afford not to guess.

## Do not trust the clock

Device clocks are wrong. Most by seconds, some by hours, one by eleven years. We therefore never order operations of different devices by their clocks. Within one device a counter gives the order. Between devices the server orders by arrival, and rule one to four make the result independent of it wherever that matters.

The device’s clock is still recorded, because payroll needs it. At each contact we measure the offset and store it next to the time. If it exceeds two minutes, the time sheet shows a mark and the corrected value.

## What is on the device

Each device holds the next seven days of assigned appointments with their sites, assets, the last three inspections of each asset, and all documents marked “for the field”. For a typical technician this is 60 to 250 MB. The server computes the set and sends only differences.

When an appointment is taken away from a technician who is offline, the device cannot know. Should the technician carry it out anyway, the work is accepted and both people are informed. Refusing it would punish the one person who did something useful.

## Deletion and trust

Data on a device is encrypted, and after the offline window without contact the application locks. Locking does not delete unsent operations. They remain, encrypted, until the account is verified again or an administrator erases the device. We have had exactly one request to change this, from a customer who had lost a tablet in a reservoir.

## How we test it

A simulator runs a planner, forty technicians and a hostile network for the equivalent of a month, every night. It drops, delays, duplicates and reorders messages, sets clocks back and closes applications between any two instructions. At the end, every device and the server must agree, and no operation may be missing. A failing run prints a seed; the same seed replays the same month.

If that sounds like work you would enjoy, we have an [open position](/careers).`,
}
