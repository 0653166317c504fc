import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const driverHours: TemplatePart<'posts'>[number] = {
  slug: 'driver-hours-in-the-dispatch-plan',
  title: 'Driver hours in the dispatch plan',
  excerpt: 'The federal hours-of-service limits in one page, when they apply to service vehicles, and how a planner can respect them before the phone rings.',
  category: 'Compliance',
  tags: ['fleet', 'dot', 'scheduling'],
  author: 'Lena Farrow',
  image: 'post-hours',
  daysAgo: 71,
  body: `A crew with a loaded trailer is two hours from home and has one hour left. The planner did not know, the driver did not say, and now someone pays for a hotel. Driver hours are usually treated as the driver’s concern. They belong in the plan.

This article summarizes the federal rules for drivers who carry property, 49 CFR Part 395. It is a summary: read the regulation or ask counsel for your own operation, and note that states may set different rules for purely intrastate work.

## When the rules apply

The rules concern drivers of **commercial motor vehicles** in interstate commerce. For property, that generally means a gross vehicle weight rating, gross combination weight rating, or actual weight of **10,001 pounds or more**. A service van alone is often below this. The same van with a loaded trailer is often above it, and that is where many field organizations are surprised.

Drivers of **utility service vehicles**, as the regulation defines them, are exempt from the hours-of-service rules while they are used in that function. Do not assume that it covers a contractor’s fleet without reading the definition.

## The limits

- **11 hours of driving**, after 10 consecutive hours off duty.
- **14 consecutive hours** from coming on duty, after which driving is not permitted. Breaks do not stop this clock.
- **A 30-minute interruption** once 8 hours of driving have accumulated. Any period of 30 consecutive minutes without driving counts, including on-duty work.
- **60 hours on duty in 7 days**, or 70 in 8 days if the carrier operates every day of the week. A period of 34 consecutive hours off duty may restart the count.

Note that time spent working at a customer’s site is on-duty time. A technician who repairs a chiller for nine hours has consumed nine of the fourteen.

## The short-haul exception

A driver who stays within **150 air miles** of the normal work reporting location, returns to it, and is released within **14 consecutive hours** need not keep a record of duty status or use an electronic logging device, and the 30-minute interruption does not apply. The employer keeps time records showing the start, the end and the total hours of each day, for six months.

Most service territories fit into this exception on most days. It is the other days that need attention: a driver who exceeds the conditions must complete a record for that day, and needs a device if that happens on more than 8 days in any 30.

## What the planner needs to see

The remaining driving and on-duty time of each driver, at the moment of the decision. Not a report on Friday. [Fleet](/products/celersoft-fleet) reads these figures from your ELD provider every two minutes and applies them in three ways:

1. **A proposal is not made** if the journey there, the work and the journey back exceed the remaining time.
2. **The short-haul radius** is drawn around the reporting location. An appointment outside it carries a mark.
3. **An overrun raises a question early.** If a job runs late and the journey home would pass the fourteenth hour, the planner is informed while there is still time to send a second driver.

## Three habits

**Plan the journey home.** Many boards end with the last job. The driver’s day does not.

**Ask about yesterday.** Ten consecutive hours off duty is a condition for today. An emergency call at midnight removes tomorrow’s first appointment, and the plan should show it by one in the morning, not at seven.

**Never ask a driver to be flexible.** A carrier may not require or permit a driver to exceed the limits, and the message in which a dispatcher does so is evidence. If the plan does not fit, change the plan.

## Vehicle inspection reports

A related record: under section 396.11, a driver reports defects at the end of the day; for property-carrying vehicles a report is required when a defect was found. The report and the certification of repair are kept for at least **three months**. Mobile collects them, and a vehicle with an open safety defect is not offered to the planner. See [why the plan breaks by mid-morning](/posts/why-the-plan-breaks-by-mid-morning) for the other surprises of the day.`,
}
