import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const timeZones: TemplatePart<'posts'>[number] = {
  slug: 'time-zones-and-appointments',
  title: 'An appointment is not an instant',
  excerpt: 'Why we store future appointments as local time with a time zone, past events as instants, and what happens to the hour that does not exist.',
  category: 'Engineering',
  tags: ['api', 'scheduling', 'time'],
  author: 'Ruben Castellane',
  image: 'post-timezones',
  daysAgo: 138,
  body: `“Store everything in UTC” is good advice for things that have happened. For things that are going to happen it is wrong, and a field service company is a machine for things that are going to happen.

## Two kinds of time

A technician pressed “completed” at a certain moment. That moment is an **instant**: a point on the one global time line. UTC represents it exactly, and any viewer’s time zone can be applied later.

A customer in El Paso was promised “Thursday the 14th, eight o’clock”. That is not an instant. It is an agreement about what a **clock on the customer’s wall** will show. Which instant it corresponds to depends on rules that a government may still change. If they change, the customer will go by the wall.

So the platform stores:

- for the past: an instant in UTC, and the offset that applied where it happened;
- for the future: the local date and time, and the IANA time zone of the **site**, for example \`America/Denver\` for El Paso.

The instant of a future appointment is computed when needed, for instance to sort a board that spans two zones, and is computed again when the time zone data changes.

## Whose zone?

An appointment has several candidates: the zone of the company, the planner, the technician and the site. Only the last one is right. A planner in Austin who books eight o’clock in El Paso means eight in El Paso, and the screen says so: the zone is displayed whenever it differs from the viewer’s own.

An offset such as −06:00 is not a time zone. It describes one moment. A record that says “08:00 −06:00” cannot tell what eight o’clock will be after the change in March.

## The hour that does not exist

In most of the United States, clocks go from 01:59 to 03:00 on the second Sunday of March. An appointment at 02:30 on that day does not exist. On the first Sunday of November, 01:30 happens twice.

Few people repair boilers at these hours, but night shifts in transit and utilities do, and recurring jobs run into them without anyone looking. Our rules:

1. A time that **does not exist** is moved forward by the length of the gap. 02:30 becomes 03:30. The appointment carries a note.
2. A time that **exists twice** means the first occurrence, unless the planner chooses the second.
3. A **duration** is elapsed time. A shift from 22:00 to 06:00 has seven hours in March and nine in November, and payroll receives these figures.
4. A **recurring** job keeps its local time. Every day at 08:00 remains 08:00; the interval between two of them may be 23 or 25 hours.

## Places that do not take part

Arizona does not observe daylight saving time; the Navajo Nation, within Arizona, does. A route in the northeast of the state can cross the boundary several times in a morning. We look up the zone from the coordinates of the site and not from the state, and we show the driver both clocks when a route crosses.

## In the API

Past times are RFC 3339 in UTC and end in \`Z\`. Appointment windows are local times without an offset, together with a \`time_zone\`. The API refuses a future window with an offset, because the offset would be either redundant or wrong. You find the fields in the [API reference](/docs-api).

For reading convenience, each appointment also contains \`starts_at_utc\`. It is marked as computed. Please do not store it for later: that would bring back the error described here, in your system instead of ours.

## How we test it

The scheduling tests run in nine zones, including \`America/Phoenix\`, \`America/St_Johns\` with its half hour, and \`Australia/Lord_Howe\`, which moves its clock by thirty minutes. Once a month they also run with an artificial rule set in which a zone changes its offset with two weeks’ notice. This is not paranoia; governments have given less.

The fault corrected in [release 9.4](/posts/release-9-4-crew-scheduling), an appointment that jumped when dropped exactly on the missing hour, was in the drawing of the board and not in the stored data. It was found by a planner on a night shift, to whom we are grateful.`,
}
