import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const integration: TemplatePart<'products'> = [
  {
    slug: 'celersoft-insight',
    title: 'Celersoft Insight',
    kind: 'digital',
    summary: 'Operational reporting on live data: utilization, first-time fix, appointment adherence and evidence completeness, each with its definition.',
    description: `Insight answers the questions that operations meetings ask every week, from the same records that the planners work on. Every figure carries its definition and opens the list of work orders behind it, so a meeting can discuss the cause and not the number.

## What it does

- **Twenty-four maintained measures**, documented with formula, exclusions and known traps.
- **Drill to the record.** Each bar and each cell opens the work orders it counts.
- **Scheduled reports** by e-mail as PDF or spreadsheet, with row-level permissions applied to every recipient.
- **Warehouse feed** on Enterprise: incremental exports in Parquet every 15 minutes to your own storage.

Data is at most five minutes old. Insight is available on the Business and Enterprise plans; for where to begin, read [Five measures of field service](/posts/five-measures-of-field-service).`,
    category: 'Data and integration',
    tags: ['licence', 'analytics'],
    images: ['product-insight', 'screen-insight'],
    variants: [
      { sku: 'CEL-INS-BUS', title: 'Business', options: { Plan: 'Business' }, price: '3500', stock: null },
      { sku: 'CEL-INS-ENT', title: 'Enterprise', options: { Plan: 'Enterprise' }, price: '4900', stock: null },
    ],
    priceNote: 'per user / month',
    specifications: {
      'Licensed by': 'Person who builds or schedules reports; viewers are free',
      Freshness: '5 minutes or better',
      History: 'All data since your first day on the platform',
      Export: 'CSV, XLSX, PDF; Parquet feed on Enterprise',
    },
    care: `Choose three measures, agree on their definitions with the people who will be measured, and publish them for four weeks before you set a target.`,
    featured: true,
  },
  {
    slug: 'celersoft-connect',
    title: 'Celersoft Connect',
    kind: 'digital',
    summary: 'Maintained connectors for ERP, payroll, identity and telematics, with field mapping, monitoring and replay.',
    description: `Connect moves data between Celersoft and the systems that surround it, and shows plainly when something has not arrived. Each connector is maintained by our integration team and tested against every release of the platform.

## What it does

- **Connectors** for common ERP, accounting, payroll, identity and telematics systems, and generic connectors for SFTP, SQL and REST.
- **Mapping you can read.** Fields, conversions and defaults are configured in a table, versioned, and compared side by side before they go live.
- **A visible queue.** Every message has a state, a reason and a “replay” action. Nothing is dropped silently.
- **Two environments.** Mappings are tested in a [Developer Sandbox](/products/developer-sandbox) and promoted with an approval.

The [API](/docs-api) is part of every plan at no charge. Connect is for organizations that would rather configure an integration than maintain one.`,
    category: 'Data and integration',
    tags: ['licence', 'integration'],
    images: ['product-connect'],
    variants: [
      { sku: 'CEL-CON-BUS', title: 'Business', options: { Plan: 'Business' }, price: '49000', stock: null },
      { sku: 'CEL-CON-ENT', title: 'Enterprise', options: { Plan: 'Enterprise' }, price: '120000', stock: null },
    ],
    priceNote: 'per month',
    specifications: {
      'Business plan': 'Three active connectors, 250,000 messages a month',
      'Enterprise plan': 'Unlimited connectors, 5 million messages a month, private agent',
      'Private agent': 'Container for your own network; outbound connections only',
      'Message retention': '30 days, 90 days on Enterprise',
    },
    care: `Connect one direction first, usually work orders inbound. Run it beside the manual process for a week and compare counts each day before you switch the manual process off.`,
    featured: true,
  },
  {
    slug: 'developer-sandbox',
    title: 'Developer Sandbox',
    kind: 'digital',
    summary: 'A separate environment for integration tests, template drafts and training, refreshed on your schedule and never connected to live customers.',
    description: `The sandbox is a complete Celersoft environment with its own address, its own credentials and its own data. Outbound e-mail and text messages are captured instead of sent, so a test never reaches a customer.

## Two sizes

- **Standard** starts with a fictional service company of 40 technicians and six months of history. It suits integration work and training.
- **Full copy** clones your production data once a month or on request. Names, addresses and contact details of your customers are replaced by invented ones during the copy.

Templates, mappings and dispatch rules can be promoted from the sandbox to production with an approval by a second person.`,
    category: 'Data and integration',
    tags: ['licence', 'integration', 'developers'],
    images: ['product-sandbox'],
    variants: [
      { sku: 'CEL-SBX-STD', title: 'Standard', options: { Size: 'Standard' }, price: '15000', stock: null },
      { sku: 'CEL-SBX-FULL', title: 'Full copy', options: { Size: 'Full copy' }, price: '40000', stock: null },
    ],
    priceNote: 'per month',
    specifications: {
      Availability: 'All plans for Standard, Business and Enterprise for Full copy',
      Refresh: 'Standard: any time. Full copy: monthly or on request, completed overnight',
      'Personal data': 'Replaced during the copy; free-text fields are emptied',
      'API limits': 'Same as the production plan',
    },
    care: `Use separate API credentials for the sandbox and keep the base address in configuration, so that the same build runs against both environments.`,
  },
]
