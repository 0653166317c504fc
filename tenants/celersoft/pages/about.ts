import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const about: TemplatePart<'pages'>[number] = {
  slug: 'about',
  title: 'About Celersoft',
  description: 'An independent software company in Austin, Texas, building field operations software since 2013: people, history and principles.',
  image: 'about-office',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Company',
      heading: 'Software for people who sign their work',
      text: 'Celersoft is an independent company of 138 people. Since 2013 we have built one product for one kind of customer: organizations whose work happens somewhere else and must be proven afterwards.',
      image: 'about-office',
      layout: 'split',
    },
    {
      blockType: 'richText',
      content: `## Why the company exists

Marguerite Holloway planned gas meter exchanges for a utility. Tobias Renneker wrote the software she planned with. In 2012 an audit asked for the evidence behind 1,900 completed jobs. The work had been done; the proof lay in glove compartments, in e-mail, and in three systems that disagreed.

They left the following spring to build a system in which the plan, the work and the proof could not drift apart. The first customer was that utility.

## How we decide

We take on what we can maintain for ten years. A feature is finished when its documentation, its permissions and its behavior without a connection are finished. We publish prices, we publish incidents, and we answer a request with yes, no or a date.`,
    },
    {
      blockType: 'timeline',
      heading: 'History',
      items: [
        { date: '2013', title: 'Founded in Austin', text: 'Two people, one utility, and a first version of Dispatch that ran on a server under a desk.' },
        { date: '2015', title: 'Mobile, built offline first', text: 'A customer with crews in two canyons made the decision for us. The synchronization model of that year is still in use.' },
        { date: '2017', title: 'Comply', text: 'Inspection templates become versioned documents. The first SOC 2 Type II report follows a year later.' },
        { date: '2020', title: 'Fleet and Connect', text: 'Vehicles, driver hours and maintained connectors join the platform. The company passes 100 customers.' },
        { date: '2022', title: 'EU data region', text: 'Frankfurt opens for Enterprise customers with crews on both sides of the Atlantic.' },
        { date: 'Today', title: 'Release 9.4', text: 'Crews become first-class objects in the plan. 312 organizations, no outside investors.' },
      ],
    },
    {
      blockType: 'features',
      heading: 'The people responsible',
      layout: 'rows',
      items: [
        { icon: 'compass', title: 'Marguerite Holloway, Chief Executive Officer', text: 'Co-founder. Formerly head of work planning at a gas utility. Reads every cancellation letter.' },
        { icon: 'cpu', title: 'Tobias Renneker, Chief Technology Officer', text: 'Co-founder. Responsible for architecture, releases and the decision not to release.' },
        { icon: 'handshake', title: 'Anjali Deshmukh, Vice President, Customer Operations', text: 'Leads implementation and support. Has overseen more than 200 go-lives.' },
        { icon: 'shield', title: 'Samuel Okonjo, Head of Security', text: 'Owns the audit, the incident process and the right to stop a deployment.' },
        { icon: 'clipboard-check', title: 'Lena Farrow, Product Manager, Comply', text: 'Certified safety professional and a former auditor. Edits the template library.' },
      ],
    },
    {
      blockType: 'stats',
      heading: 'In figures',
      items: [
        { value: '138', label: 'employees, 51 in engineering' },
        { value: '94%', label: 'gross renewal rate, last fiscal year' },
        { value: '6.2 years', label: 'average length of a customer relationship' },
        { value: '100%', label: 'owned by founders and employees' },
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'Work with us',
      text: 'We hire slowly, answer every application and publish the salary range of each position.',
      actions: [
        { label: 'Open positions', href: '/careers' },
        { label: 'Contact the company', href: '/contact', style: 'secondary' },
      ],
    },
  ],
}
