import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const customers: TemplatePart<'pages'>[number] = {
  slug: 'customers',
  title: 'Customers',
  description: 'Three implementations in detail: a mechanical contractor, a water utility and an elevator service company, with figures and difficulties.',
  image: 'customers-hero',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Customers',
      heading: 'What changed, by how much, and what it took',
      text: 'We publish a case only when the customer has checked the figures. Each one names a difficulty as well, because every implementation has one.',
      image: 'customers-hero',
      layout: 'split',
    },
    {
      blockType: 'stats',
      heading: 'All customers, median of the first twelve months',
      items: [
        { value: '+9 pts', label: 'jobs finished on the first visit' },
        { value: '−18%', label: 'driving time per completed job' },
        { value: '96%', label: 'appointments kept within the window' },
        { value: '11 days', label: 'sooner from completion to invoice' },
      ],
    },
    {
      blockType: 'richText',
      content: `## Castor & Vane Mechanical

**Commercial HVAC, Oklahoma and Kansas. 142 technicians, 8 planners, 130 vehicles.**

Castor & Vane planned four branches in four spreadsheets. A technician who could help the neighboring branch was invisible to it, and each branch kept its own spare capacity.

Dispatch put all branches on one board with separate territories and a shared pool. In the first summer the company took on 11 percent more calls with the same staff. Calls between field and office fell from about eleven per technician per week to four.

**What was difficult.** Skills had been recorded as free text. Two planners spent three weeks turning 600 phrases into 48 skills. It was the most valuable part of the project.

**In use:** [Dispatch](/products/celersoft-dispatch), [Mobile](/products/celersoft-mobile), [Fleet](/products/celersoft-fleet), [Connect](/products/celersoft-connect).`,
    },
    { blockType: 'image', image: 'solution-fleet', caption: 'The shared pool: vehicles of four branches, planned as one fleet.', width: 'wide' },
    {
      blockType: 'richText',
      content: `## Brightwater Utility District

**Water and wastewater, central Texas. 64 field staff, 21 crews.**

Brightwater tests some 4,100 backflow assemblies a year and exercises each valve on a fixed cycle. Results were kept on paper, by street, in a room with a key.

Comply now generates the cycle, Mobile collects the readings, and the archive for a site is produced in minutes. In the second year the share of inspections with complete evidence rose from 71 to 98 percent.

**What was difficult.** Coverage. A third of the network lies in valleys without a signal. The district extended the offline window and made “upload before sign-off” part of the daily routine.

**In use:** [Comply](/products/celersoft-comply), [Mobile](/products/celersoft-mobile), [Dispatch](/products/celersoft-dispatch).`,
    },
    {
      blockType: 'table',
      heading: 'Brightwater, before and after',
      caption: 'Figures from the district’s own annual report.',
      columns: ['Measure', 'Year before', 'First year', 'Second year'],
      rows: [
        ['Backflow tests completed', '3,480', '4,020', '4,130'],
        ['Inspections with complete evidence', '71%', '92%', '98%'],
        ['Hours to assemble an audit file', '26', '3', '0.5'],
        ['Overdue valve exercises at year end', '612', '208', '37'],
      ],
    },
    {
      blockType: 'richText',
      content: `## Halvorsen Elevator Service

**Elevators and escalators, Minnesota and Wisconsin. 58 mechanics, 2,900 units.**

For Halvorsen, the maintenance control program is the product. The company began with Comply alone and kept its scheduling tool for a year, which Connect fed each night.

Every unit now shows its tasks, its tests and the mechanic who performed them. Entrapment calls override the plan automatically and reach the nearest qualified mechanic in under a minute.

**What was difficult.** Two systems for a year meant two places to look. Halvorsen would today begin with Dispatch in the same step.`,
    },
    {
      blockType: 'testimonials',
      heading: 'In their words',
      items: [
        { quote: 'The vendor told us which of our forms to throw away. No vendor had done that before.', name: 'Ingrid Halvorsen', role: 'President, Halvorsen Elevator Service', rating: 5 },
        { quote: 'I can see why the system proposed a technician. That is the reason my planners accept the proposal.', name: 'Luis Arredondo', role: 'Dispatch Manager, Castor & Vane Mechanical', rating: 5 },
        { quote: 'Support answers with a cause and not with a link. We renewed Premium Support without discussion.', name: 'Petra Lindqvist', role: 'IT Director, Northlake Transit Facilities', rating: 5 },
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'Speak with a customer of your size',
      text: 'During an evaluation we arrange a conversation with a reference customer in your sector. We do not attend it.',
      actions: [{ label: 'Request a demonstration', href: '/forms/demo-request' }],
    },
  ],
}
