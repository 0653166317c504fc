import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const reviews: TemplatePart<'pages'>[number] = {
  slug: 'reviews',
  title: 'Reviews from Columbus homeowners',
  description: 'What customers in Clintonville, Dublin, Grove City and German Village say about our plumbers and heating technicians, the grumbles included.',
  image: 'porch-thanks',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Reviews',
      heading: 'Said on porches all over Columbus',
      text: 'After each job we ask two questions: would you have us back, and what should we have done better? These are answers from the past year, the less happy ones too.',
      image: 'porch-thanks',
      layout: 'split',
      actions: [{ label: 'Book a visit', href: '/forms/book-service', style: 'primary' }],
    },
    {
      blockType: 'stats',
      items: [
        { value: '4.8 / 5', label: 'average of 1,936 answers in twelve months' },
        { value: '97 %', label: 'would have us back' },
        { value: '38 %', label: 'of new customers sent by a neighbor' },
      ],
    },
    {
      blockType: 'testimonials',
      heading: 'When it was urgent',
      items: [
        { quote: 'Six inches of water and rising in a thunderstorm. They talked me through unplugging nothing and touching nothing, then arrived with a pump under each arm.', name: 'Delphine A.', role: 'Westerville', rating: 5 },
        { quote: 'I smelled gas and called Brightwater first. The lady said: hang up, get out, call 911 from the sidewalk, then call me back. She was right, and she called me back herself.', name: 'Curtis W.', role: 'Hilltop', rating: 5 },
        { quote: 'Christmas morning, no heat, two toddlers. Priya came with a spare igniter and left with a plate of cookies. Holiday rate was what they said on the phone.', name: 'The Osei family', role: 'Gahanna', rating: 5 },
      ],
    },
    {
      blockType: 'testimonials',
      heading: 'When it was just time',
      items: [
        { quote: 'Wanted a tankless. Terrence asked how many of us there are, looked at my four-year-old tank and told me to keep it. I have since hired them for everything else.', name: 'Marguerite L.', role: 'Grandview Heights', rating: 5 },
        { quote: 'Water heater out at 9, new one in by 5, and the city inspector found nothing to say. They even labeled the valves.', name: 'Raj P.', role: 'Dublin', rating: 5 },
        { quote: 'As a landlord of three doubles I get pictures before and after, one invoice per unit, and tenants who do not call me at dinner. The rental plan paid for itself by March.', name: 'Winston B.', role: 'South Side', rating: 5 },
        { quote: 'Cody found the shut-off that the last three plumbers had missed, behind my own shelves.', name: 'Ellen K.', role: 'Worthington', rating: 5 },
      ],
    },
    {
      blockType: 'testimonials',
      heading: 'Where we had to do better',
      items: [
        { quote: 'Good repair, but the window was 10 to 12 and they came at 1:15. They did call, and took the visit fee off. Still, I had taken the morning off work.', name: 'Simone D.', role: 'Canal Winchester', rating: 3 },
        { quote: 'The drain clogged again after five weeks. They came back for nothing, put a camera in and showed me the roots. I would have liked the camera the first time.', name: 'Pat H.', role: 'Clintonville', rating: 4 },
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content:
        '## What we changed because of this\n\nSimone was right. Since last fall we put one visit fewer on each van on days when snow or heavy rain is forecast. Late arrivals went from 9 to 4 in a hundred.\n\nAnd since Pat told us, any main line that blocks again within its [guarantee](/pricing) gets the camera at no charge, before anyone orders anything.\n\nSomething to tell us? Write to care@brightwaterplumbing.example. Nell Castellano, who owns the company, reads every one.',
    },
    {
      blockType: 'callToAction',
      heading: 'See for yourself',
      text: 'Most first jobs are small: a toilet that runs, a drain that gurgles. We like starting there.',
      actions: [
        { label: 'Call +1 614-555-0142', href: 'tel:+16145550142', style: 'primary' },
        { label: 'See prices', href: '/pricing', style: 'secondary' },
      ],
    },
  ],
}
