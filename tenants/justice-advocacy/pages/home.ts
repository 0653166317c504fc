import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const home: TemplatePart<'pages'>[number] = {
  slug: 'home',
  title: 'Clearwater Justice Project',
  description: 'Wrongful convictions, tenants’ rights and court accompaniment in Portland, Oregon. Free to the people we serve.',
  image: 'hero-home',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Portland, Oregon, since 2006',
      heading: 'No one should stand before a court alone, or stay in prison for what they did not do',
      text: 'We reinvestigate wrongful convictions, defend tenants and walk with people into court. It costs them nothing.',
      image: 'hero-home',
      layout: 'full',
      actions: [
        { label: 'Ask for help', href: '/get-help', style: 'primary' },
        { label: 'Read the cases', href: '/cases', style: 'secondary' },
      ],
    },
    {
      blockType: 'notice',
      tone: 'urgent',
      heading: 'Court within three days?',
      text: 'Go on the date on your papers, and call the court-date line at any hour: (503) 555-0148. We check it every court morning from 7:30.',
      action: { label: 'The first 48 hours', href: '/posts/first-48-hours-after-an-eviction-notice' },
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `## What a record leaves out

A trial transcript has line numbers, and it has no faces. It will tell you that the witness pointed at the defendant and not that the detective had pointed first. An eviction docket will tell you that a tenant did not appear and not that the bus was late.

We work in that gap. Four lawyers, two investigators, six advocates and some two hundred volunteers go back to the paper, find what was not said, and put it in front of someone who has the power to change the outcome.`,
    },
    {
      blockType: 'features',
      layout: 'numbered',
      heading: 'Three kinds of work',
      items: [
        {
          icon: 'search',
          title: 'Wrongful convictions',
          text: 'We reread the file, find the witness, test what was never tested, and ask the court to look again. Statewide.',
          href: '/cases',
        },
        {
          icon: 'key',
          title: 'Tenants’ rights',
          text: 'Notice checks, lawyers at first appearance, and buildings that organize. Multnomah, Washington and Clackamas counties.',
          href: '/get-help',
        },
        {
          icon: 'users',
          title: 'Court accompaniment',
          text: 'A trained companion meets you at the door, sits beside you and writes down what was ordered.',
          href: '/accompaniment',
        },
      ],
    },
    {
      blockType: 'image',
      image: 'image-river',
      width: 'full',
      caption: 'The Willamette below the St. Johns Bridge. Linocut by Rosalind Quach, investigator.',
    },
    {
      blockType: 'timeline',
      heading: 'Twenty years, five turns',
      items: [
        {
          date: '2006',
          title: 'A letter on yellow paper',
          text: 'Ines Halvorsen, then a public defender, answers a letter from a man eight years into a sentence. Clearwater begins as a box of his transcripts under her desk.',
        },
        {
          date: '2011',
          title: 'The first conviction vacated',
          text: 'It takes five years. The man comes home on a Thursday and asks to be driven past the river slowly.',
        },
        {
          date: '2017',
          title: 'Tenants through the same door',
          text: 'Families of our clients keep bringing eviction papers. We hire Dewey Hartnell and open the notice check.',
        },
        {
          date: '2019',
          title: 'Someone in the second row',
          text: 'Priya Lindqvist trains the first eleven court watchers. Judges begin to ask for the quarterly report.',
        },
        {
          date: '2022',
          title: 'Two doors open in one year',
          text: 'New Oregon laws let prosecutors join us in asking a court to reconsider, and let people who were cleared ask the state for compensation. Marcus Dellwood walks through both.',
        },
      ],
    },
    {
      blockType: 'stats',
      heading: 'Last year, counted',
      items: [
        { value: '11', label: 'convictions vacated since 2006' },
        { value: '1,940', label: 'tenants advised or defended' },
        { value: '3,112', label: 'hearings attended by a companion' },
        { value: '81¢', label: 'of each dollar spent on casework and clinics' },
      ],
    },
    {
      blockType: 'testimonials',
      heading: 'In their words',
      items: [
        {
          quote: 'For nine years my letters came back with a form. Theirs came back with questions. That is how I knew someone had read it.',
          name: 'Marcus Dellwood',
          role: 'Cleared in 2022',
        },
        {
          quote: 'She did not say a word in court. She sat there with her pencil, and the other lawyer stopped calling me by my apartment number.',
          name: 'Oralia M.',
          role: 'Tenant, Alder Court',
        },
      ],
    },
    {
      blockType: 'postList',
      heading: 'From The Docket',
      limit: 4,
      layout: 'lead',
      action: { label: 'All issues and explainers', href: '/posts' },
    },
    {
      blockType: 'callToAction',
      heading: 'The work is slow. Monthly supporters make it possible to be slow.',
      text: 'A case review costs about $25 a month for three years. You can carry one.',
      image: 'hero-donate',
      actions: [
        { label: 'Give monthly', href: '/products/monthly-supporter', style: 'primary' },
        { label: 'Other ways to give', href: '/donate', style: 'secondary' },
      ],
    },
    {
      blockType: 'form',
      form: 'newsletter',
      heading: 'One letter a month',
    },
  ],
}
