import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const operations: TemplatePart<'products'> = [
  {
    slug: 'celersoft-dispatch',
    title: 'Celersoft Dispatch',
    kind: 'digital',
    summary: 'Scheduling and dispatch for field teams: a live board, skill and territory rules, travel times, and a plan that can be repaired when the day changes.',
    description: `Dispatch is the planning desk of the platform. Work orders arrive from your ERP, your customers or recurring maintenance plans; Dispatch proposes who should do them, when, and in which order, and shows the planner why.

## What it does

- **Assignment by rule.** Skills, certificates and their expiry dates, territory, parts on the van and contractual response times are constraints, not comments.
- **Travel in the plan.** Drive times are computed per leg and time of day. The plan shows a technician’s real arrival, not a hopeful one.
- **Repair, not rebuild.** When a job overruns, Dispatch offers the three least disruptive changes and lists the customers each of them affects.
- **Crews.** Two or more people, with different roles and different vehicles, can be booked to one job since release 9.4.

## What planners notice first

A freeze window protects appointments that customers have already been told about. Every change to the board is recorded with the person, the time and the reason, so the question “who moved this?” has an answer.

Dispatch is licensed per person who plans or supervises work. Technicians need [Celersoft Mobile](/products/celersoft-mobile).`,
    category: 'Field operations',
    tags: ['licence', 'scheduling', 'core'],
    images: ['product-dispatch', 'screen-dispatch-board'],
    variants: [
      { sku: 'CEL-DSP-TEAM', title: 'Team', options: { Plan: 'Team' }, price: '2900', stock: null },
      { sku: 'CEL-DSP-BUS', title: 'Business', options: { Plan: 'Business' }, price: '4400', stock: null },
      { sku: 'CEL-DSP-ENT', title: 'Enterprise', options: { Plan: 'Enterprise' }, price: '6200', stock: null },
    ],
    priceNote: 'per user / month',
    specifications: {
      'Licensed by': 'Planner or supervisor',
      'Team plan': 'Up to 25 users, one territory calendar',
      'Business plan': 'Up to 250 users, unlimited calendars, single sign-on, webhooks',
      'Enterprise plan': 'No user limit, SCIM provisioning, EU data region, customer-managed keys',
      'Planning horizon': '18 months',
      Browsers: 'Current and previous major version of Chrome, Edge, Firefox and Safari',
    },
    care: `To start planning, import technicians and skills, draw territories, then load one week of real work orders and compare the proposed plan with the plan you made by hand. Set the freeze window last: two hours is a sensible value for same-day service, one day for planned maintenance.`,
    featured: true,
  },
  {
    slug: 'celersoft-mobile',
    title: 'Celersoft Mobile',
    kind: 'digital',
    summary: 'The technician’s application for iOS and Android: work orders, forms, photographs, signatures and parts, complete without a connection.',
    description: `Mobile puts the day’s work in a technician’s hand and brings back evidence that the office can use without retyping. It is built for basements, plant rooms and county roads: everything assigned for the next seven days is on the device, including drawings and asset history.

## What it does

- **Full function offline.** Start, pause and complete jobs, fill forms, scan asset tags, take photographs and collect signatures. The device synchronizes when it can.
- **Nothing overwritten.** Edits from the office and the field are merged field by field. A genuine conflict is shown to a planner with both versions; see [how synchronization works](/posts/offline-sync-without-lost-work).
- **Readable in sunlight, usable with gloves.** Large targets, a high-contrast theme, and one primary action per screen.
- **Time that payroll accepts.** Travel, work and break times are recorded as they occur and can be corrected only with a reason.

## Devices

Mobile supports iOS 16 and later and Android 10 and later. Your device management can install and configure it; managed app configuration keys are documented.`,
    category: 'Field operations',
    tags: ['licence', 'mobile', 'core'],
    images: ['product-mobile', 'screen-mobile'],
    variants: [
      { sku: 'CEL-MOB-TEAM', title: 'Team', options: { Plan: 'Team' }, price: '1200', stock: null },
      { sku: 'CEL-MOB-BUS', title: 'Business', options: { Plan: 'Business' }, price: '1800', stock: null },
      { sku: 'CEL-MOB-ENT', title: 'Enterprise', options: { Plan: 'Enterprise' }, price: '2400', stock: null },
    ],
    priceNote: 'per user / month',
    specifications: {
      'Licensed by': 'Field user',
      'Operating systems': 'iOS 16 or later, Android 10 or later',
      'Offline window': '7 days of assigned work, 14 days on Enterprise',
      Attachments: 'Up to 100 MB each, resumable upload',
      'Device management': 'Managed app configuration on iOS and Android',
    },
    care: `Before a crew leaves coverage, open Mobile on Wi-Fi and wait for the green “Up to date” mark. At the end of the day, leave the application open until the queue reads zero; files that are still queued stay on the device and are sent at the next connection.`,
    featured: true,
  },
  {
    slug: 'celersoft-comply',
    title: 'Celersoft Comply',
    kind: 'digital',
    summary: 'Inspections, certificates, incidents and corrective actions with an unbroken record from the requirement to the evidence.',
    description: `Comply holds the obligations of an organization and the proof that they were met. Each requirement is linked to the inspection that satisfies it, each inspection to its evidence, and each finding to the corrective action that closes it.

## What it does

- **Versioned templates.** An inspection always shows the questions as they read on the day it was carried out. Templates are drafted, approved and retired, never edited in place.
- **Evidence rules.** A “fail” can demand a photograph, a measured value within a range, or a second signature, even without a connection.
- **Certificates that block.** A technician whose certificate has lapsed cannot be assigned to work that needs it. Reminders go out 60, 30 and 7 days before.
- **Incident records.** Cases are entered once and appear in the OSHA 300 log, the 301 report and the 300A annual summary.
- **Audit package.** One request produces an indexed archive for a site, a period or a standard.

Comply supports your program; it does not replace the judgment of your safety officer or counsel. For the annual posting, see [our 300A checklist](/posts/osha-300a-annual-summary).`,
    category: 'Field operations',
    tags: ['licence', 'compliance', 'core'],
    images: ['product-comply'],
    variants: [
      { sku: 'CEL-CMP-TEAM', title: 'Team', options: { Plan: 'Team' }, price: '1900', stock: null },
      { sku: 'CEL-CMP-BUS', title: 'Business', options: { Plan: 'Business' }, price: '2900', stock: null },
      { sku: 'CEL-CMP-ENT', title: 'Enterprise', options: { Plan: 'Enterprise' }, price: '4100', stock: null },
    ],
    priceNote: 'per user / month',
    specifications: {
      'Licensed by': 'Person who inspects, reviews or approves',
      'Audit log retention': 'Team 90 days, Business 2 years, Enterprise 7 years',
      'Record retention': 'Set per record type; nothing is deleted before its date',
      'Template library': '140 maintained templates, each with a named editor',
      Export: 'PDF, CSV and a signed archive with index',
    },
    care: `Begin with one inspection type and one site. Copy a library template, remove every question that nobody acts on, and set evidence rules only on the answers that matter. Publish, run it for two weeks, then extend.`,
    featured: true,
  },
  {
    slug: 'celersoft-fleet',
    title: 'Celersoft Fleet',
    kind: 'digital',
    summary: 'Vehicles, defects, maintenance and driver hours in the same plan as the work, so that no job is promised to a van that cannot go.',
    description: `Fleet joins the vehicle to the schedule. A vehicle with an open safety defect is not available; a driver near the end of the permitted hours is not offered another leg. Planners see both before they promise a time.

## What it does

- **Driver vehicle inspection reports** in Mobile, with defects routed to the workshop and a certified repair recorded before the next trip.
- **Maintenance by distance, hours or date**, planned into quiet periods of the schedule.
- **Driver hours.** Remaining driving and on-duty time from your ELD provider, shown beside each proposed assignment.
- **Position and geofence** from your telematics, so that arrival and departure are recorded without a tap.

Fleet reads from telematics and ELD providers; it does not replace a registered electronic logging device. How planners use the remaining hours is described in [Driver hours in the dispatch plan](/posts/driver-hours-in-the-dispatch-plan).`,
    category: 'Field operations',
    tags: ['licence', 'fleet'],
    images: ['product-fleet'],
    variants: [
      { sku: 'CEL-FLT-TEAM', title: 'Team', options: { Plan: 'Team' }, price: '1600', stock: null },
      { sku: 'CEL-FLT-BUS', title: 'Business', options: { Plan: 'Business' }, price: '2200', stock: null },
      { sku: 'CEL-FLT-ENT', title: 'Enterprise', options: { Plan: 'Enterprise' }, price: '2900', stock: null },
    ],
    priceNote: 'per vehicle / month',
    specifications: {
      'Licensed by': 'Active vehicle or trailer',
      Telematics: 'Nine providers through Connect, others through the API',
      'Position interval': 'As delivered by the provider, typically 15 to 60 seconds',
      'Inspection reports': 'Kept 12 months by default; the federal minimum is 3 months',
    },
    care: `Import vehicles with their identification numbers, connect telematics, then set the defect categories that take a vehicle out of service. Review that list with your workshop; it decides what the planner can no longer book.`,
    featured: true,
  },
]
