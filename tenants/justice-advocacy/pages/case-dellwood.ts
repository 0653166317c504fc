import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const caseDellwood: TemplatePart<'pages'>[number] = {
  slug: 'case-dellwood',
  title: 'Marcus Dellwood: the fourth photograph',
  description: 'A robbery in 2008, a photo lineup, a bus ride nobody checked. How a conviction was made and unmade over fourteen years.',
  image: 'case-dellwood',
  blocks: [
    {
      blockType: 'hero',
      layout: 'full',
      eyebrow: 'Wrongful conviction · cleared 2022',
      heading: 'Marcus Dellwood and the fourth photograph',
      text: 'He was twenty-six and on the 8:31 bus. A witness, two detectives and twelve jurors came to believe that he was in a market across town.',
      image: 'case-dellwood',
    },
    {
      blockType: 'richText',
      width: 'reading',
      content: `At 8:42 on the evening of November 14, 2008, a man came into a corner market in Harlan Falls with a scarf over his mouth and a pistol in his hand. He took a hundred and ninety dollars. On the way out he turned and fired, and the clerk was hit in the shoulder. She lived. She had seen the man’s eyes and forehead, in the light of one tube and a beer sign, for what she first said was “a few seconds”.

Four months later a detective laid six photographs in front of her, all at once. He knew which one was the suspect. “Number four, I think,” she said, and he wrote *positive ID*. By the trial she was certain, and she was not lying. That is how memory works when it is confirmed.

Marcus Dellwood had told the police from the first hour that he was on the bus home from a shift at a cannery. He had kept the transfer. Nobody asked the transit district for its fare log, and by the time his lawyer thought of it he was told that such logs were kept for ninety days.

They were kept for good. They were on tape.`,
    },
    {
      blockType: 'timeline',
      heading: 'The record',
      items: [
        { date: 'November 14, 2008', title: 'The robbery', text: 'A clerk is shot during a robbery in Harlan Falls, Tamarack County. Police lift a partial palm print from the cooler door; it is marked “not suitable for comparison”.' },
        { date: 'March 9, 2009', title: 'The lineup', text: 'Six photographs are shown side by side by the detective in charge. The clerk picks the fourth. Marcus Dellwood is arrested the same evening.' },
        { date: 'February 2010', title: 'Trial', text: 'Three days. No physical evidence. The clerk says she is certain. The transfer is admitted but the State argues that anyone could have picked it up. Guilty of first-degree robbery and first-degree assault; 180 months.' },
        { date: '2011 to 2014', title: 'Appeals end', text: 'The convictions are affirmed without opinion. In 2012, in a different case, the Oregon Supreme Court rewrites how courts must test eyewitness identification. It does not reach back to this one.' },
        { date: 'June 2019', title: 'A letter', text: 'Marcus writes to us: four pages, numbered, with the transfer taped to the last. Two readers recommend opening the case.' },
        { date: 'October 2020', title: 'The tape', text: 'Rosalind Quach finds the transit district’s fare data on a backup tape in a records warehouse. Transfer 0047718 was issued at 8:31 pm and validated at 8:54 pm, six miles from the market.' },
        { date: 'September 2021', title: 'The palm print', text: 'At our request the lift is searched again with current methods. It matches a man later convicted of two robberies with the same pistol.' },
        { date: 'May 6, 2022', title: 'Vacated', text: 'The district attorney joins our petition under the state’s reconsideration law, ORS 137.218. The court vacates both convictions. Marcus leaves by the front steps at 2:20 pm. The charges are dismissed in June.' },
        { date: 'March 2025', title: 'Found innocent', text: 'Under the compensation law of 2022, a circuit court finds that he did not commit the crimes, enters a certificate of innocence and awards compensation for each of the thirteen years and two months. The record is sealed.' },
      ],
    },
    {
      blockType: 'testimonials',
      items: [
        {
          quote: 'I kept the transfer because I thought somebody would ask to see it. It took eleven years, but somebody did.',
          name: 'Marcus Dellwood',
          role: 'Now a bus mechanic in Salem',
        },
      ],
    },
    {
      blockType: 'documents',
      heading: 'Documents',
      items: [
        { title: 'Chronology with record references', description: 'Two pages: each event above with the place in the public record where it can be checked.', date: 'May 2025', file: 'doc-dellwood-chronology' },
        { title: 'How a certain witness becomes certain', description: 'Our explainer on identification and the 2012 decision.', href: '/posts/how-a-certain-witness-becomes-certain' },
      ],
    },
    {
      blockType: 'callToAction',
      heading: 'The door he walked out of',
      text: 'Rosalind cut “Open Door” in the week after. Each print sold goes into the next reinvestigation.',
      image: 'product-print',
      actions: [
        { label: 'See the print', href: '/products/open-door-print', style: 'primary' },
        { label: 'All cases', href: '/cases', style: 'secondary' },
      ],
    },
  ],
}
