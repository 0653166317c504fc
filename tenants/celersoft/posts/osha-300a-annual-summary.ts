import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const oshaSummary: TemplatePart<'posts'>[number] = {
  slug: 'osha-300a-annual-summary',
  title: 'The OSHA 300A annual summary: a checklist for field organizations',
  excerpt: 'Who must post it, from when to when, who signs, what must be submitted electronically, and what organizations with crews on the road often miss.',
  category: 'Compliance',
  tags: ['osha', 'comply', 'records'],
  author: 'Lena Farrow',
  image: 'post-osha',
  daysAgo: 33,
  body: `Each winter the same questions arrive from customers who use [Comply](/products/celersoft-comply) for incident records. This checklist answers them for employers under federal OSHA, 29 CFR Part 1904. Some states operate their own plans with additional rules, so please confirm with your state agency and your counsel.

## The three forms

- **Form 300** is the log: one line for each recordable case.
- **Form 301** is the incident report, with the details of one case. An equivalent form, such as a workers’ compensation report, may be used if it contains the same information.
- **Form 300A** is the annual summary: totals without names. This is the form that is posted.

A case must be entered on the log and the incident report within **seven calendar days** after you learn of it.

## Who keeps records

Employers who had ten or fewer employees at all times during the previous calendar year are partially exempt, as are establishments in certain low-hazard industries. The headcount refers to the whole company, not to one location. Exempt or not, every employer must report a work-related fatality within **8 hours**, and an inpatient hospitalization, amputation or loss of an eye within **24 hours**.

## Checklist for the summary

1. **Review the log.** Go through each entry of the year. Correct classifications, and update days away or restricted. Calendar days are counted, weekends included, up to a cap of 180 days per case.
2. **Total the columns.** If there were no recordable cases, enter zeros. A summary is required all the same.
3. **Determine average employment and hours worked.** Hours worked exclude vacation, sick leave and holidays. Include temporary workers whom you supervise day to day.
4. **Have it certified.** A company executive must sign: an owner, an officer of the corporation, the highest-ranking official at the establishment, or that person’s immediate supervisor. A safety manager’s signature is not sufficient unless the person holds one of these positions.
5. **Post it** from **February 1 to April 30**, in a conspicuous place where notices to employees usually are.
6. **Submit electronically**, where required, by **March 2** through OSHA’s Injury Tracking Application.
7. **Keep it.** Log, summary and incident reports are kept for **five years** after the end of the year they cover. The log must be updated during that time if a classification changes.

## Who submits electronically

The size refers to each **establishment**, at its peak in the year:

- 250 or more employees, in an industry that must keep records: Form 300A
- 20 to 249 employees, in an industry listed in Appendix A of Subpart E: Form 300A
- 100 or more employees, in an industry listed in Appendix B of Subpart E: Forms 300 and 301 in addition

Look up your NAICS code in the appendices. Several codes for utilities, construction and building services are listed in Appendix A.

## What field organizations miss

**Employees without a fixed workplace.** Each employee must be linked to an establishment, even one who drives from home. It is the location to which the person reports or from which the work is supervised.

**Short projects.** An establishment that is expected to operate for less than a year does not need its own log. Its cases may be kept on one log that covers all such sites, by division or region.

**Temporary staff.** If you supervise the work, you record the case. The agency does not record it as well.

**Cases that begin at a customer’s site.** The location does not matter; the work relation does.

**First aid.** The list of treatments that count as first aid is closed. A prescription, or a nonprescription medication at prescription strength, makes a case recordable.

## How Comply helps

An incident is entered once, on a device or in the office, with a dialog that asks the classification questions in their order. The log, the incident report and the summary are produced from it. A reminder goes out seven days after the event if the classification is open, and a task with the right signatory is created on January 5.

The decision whether a case is recordable remains with your organization. The software asks the questions and keeps the answers.

If you are unsure whether your records would stand an inspection, a [Compliance Assessment](/products/compliance-assessment) examines one program in three hours.`,
}
