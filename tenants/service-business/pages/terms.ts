import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const terms: TemplatePart<'pages'>[number] = {
  slug: 'terms',
  title: 'Terms of service',
  description: 'How booking, prices, payment, cancellation, guarantees and complaints work at Brightwater Plumbing & Heating, on one page.',
  blocks: [
    { blockType: 'hero', eyebrow: 'The small print, in normal print', heading: 'Terms of service', text: 'Short enough to read before you sign. If anything here and your signed price differ, the signed price counts.', layout: 'plain' },
    {
      blockType: 'richText',
      width: 'reading',
      content:
        '## Booking\n\nA booking is firm when we confirm it by text, e-mail or phone. We give a two-hour window. An adult must be at home to let us in and to sign the price.\n\n## Prices\n\nFlat prices on this site hold for the work described. For everything else we look, explain and write down one price. We start when you have signed, on paper or on our tablet. If we find something nobody could see, we stop and ask; you may refuse and pay for what is done so far.\n\n## Permits\n\nWhere a permit is needed, we take it out in our name and meet the inspector. Permit fees are part of the price unless your quote says otherwise.\n\n## Payment\n\nDue when the work is done. Installations above $1,500 ask for a 30 % deposit. Invoices to landlords and associations are due in 15 days.\n\n## Cancelling\n\nBooked visits: free until 5 pm on the business day before, $45 after that. Emergency call-outs: free until the truck has left. Installations: full refund of the deposit within three business days after signing, unless you asked us to start sooner. Any further rights the law gives you stay as they are.\n\n## Guarantee\n\nTwo years on repairs, three years on installation labor, 90 days on branch drains, 60 days on main lines, as described under [prices and guarantees](/pricing). Keep the invoice; we keep a copy as well.\n\n## Safety\n\nWe may have to shut off an appliance that is dangerous, and tell the gas utility if the law or safety asks for it. We do not switch it on again until it is safe, even if we are asked nicely.\n\n## When something went wrong\n\nCall +1 614-555-0142 or write to care@brightwaterplumbing.example. Nell Castellano answers within two business days. We would rather come back than argue.',
    },
    { blockType: 'callToAction', heading: 'A question about any of this?', text: 'Ask before you sign. We like people who read.', actions: [{ label: 'Call +1 614-555-0142', href: 'tel:+16145550142', style: 'primary' }] },
  ],
}
