import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const shop: TemplatePart<'products'> = [
  {
    slug: 'know-your-rights-handbook',
    title: 'Know Your Rights: an Oregon handbook',
    kind: 'physical',
    summary: 'Ninety-six pocket pages on renting, police stops, court and clearing a record. Plain words, real forms, reviewed each January.',
    description: `We wrote this for the moment when you are standing in a hallway with a paper in your hand. Each chapter begins with what to do today, then what to do this week, then the law behind it with its number so that you can show it to someone.

- **Renting:** notices, repairs, entry, deposits, rent increases, lockouts.
- **Stopped by police:** on foot, in a car, at the door; what to say and what you may decline.
- **In court:** first appearances, interpreters, fee waivers, how to read a summons.
- **Afterward:** clearing a record, old evictions, fines you cannot pay.

The centre pages tear out: a repair letter, a deposit letter, a page for dates. The binding is glued and staple free, because many facilities refuse staples. General information, not legal advice.

For every ten we sell, forty go free into shelters, libraries, jails and prisons.`,
    category: 'Shop',
    tags: ['handbook', 'tenants', 'records'],
    images: ['product-handbook', 'product-handbook-inside'],
    variants: [
      { sku: 'BOOK-KYR-EN', title: 'English', options: { Language: 'English', Pack: 'One copy' }, price: '800', stock: 41 },
      { sku: 'BOOK-KYR-ES', title: 'Spanish', options: { Language: 'Spanish', Pack: 'One copy' }, price: '800', stock: 9 },
      { sku: 'BOOK-KYR-EN10', title: 'English, ten copies', options: { Language: 'English', Pack: 'Ten copies' }, price: '6000', compareAtPrice: '8000', stock: 12 },
      { sku: 'BOOK-KYR-ES10', title: 'Spanish, ten copies', options: { Language: 'Spanish', Pack: 'Ten copies' }, price: '6000', compareAtPrice: '8000', stock: 3 },
    ],
    specifications: {
      Pages: '96, with 6 tear-out letters',
      Size: '4 × 6 in',
      Binding: 'Glued, no staples or wire',
      'In custody': 'Mailed free of charge on request',
    },
    care: 'Fill in the “my dates” page first. If the January on the cover is more than a year old, ask us for a new copy; the exchange is free.',
    featured: true,
    lowStockAt: 10,
  },
  {
    slug: 'ink-tote',
    title: 'Open to the Public tote',
    kind: 'physical',
    summary: 'Heavy cotton canvas with our courthouse-door linocut, printed by hand in Southeast Portland. Carries a full trial binder.',
    description: `The words over the door are from the Oregon constitution, article I, section 10: *No court shall be secret.* The drawing is cut in linoleum by our investigator Rosalind Quach and screen printed in water-based ink by a two-person shop ten blocks from our office.

The bag takes a three-inch binder, a lunch and an umbrella, which is to say a day in court. The long handles fit over a winter coat; the inside pocket fits a field notebook.`,
    category: 'Shop',
    tags: ['tote', 'goods'],
    images: ['product-tote-natural', 'product-tote-ink'],
    variants: [
      { sku: 'TOTE-NATURAL', title: 'Natural canvas, ink print', options: { Color: 'Natural' }, price: '2400', stock: 64 },
      { sku: 'TOTE-INK', title: 'Ink canvas, natural print', options: { Color: 'Ink' }, price: '2400', stock: 38 },
    ],
    specifications: {
      Material: '12 oz organic cotton canvas',
      Size: '15 × 16 × 4 in, 11 in handle drop',
      Print: 'Water-based screen print',
    },
    care: 'Wash cold inside out and hang to dry. Iron the reverse of the print, never the print itself.',
    featured: true,
  },
  {
    slug: 'court-watch-notebook',
    title: 'Court watcher’s field notebook',
    kind: 'physical',
    summary: 'Sixty ruled field sheets with columns for time, matter, counsel and outcome. The book that our own watchers carry.',
    description: `The columns come from seven years of watching: time called, time finished, whether counsel was present, what was asked, what was ordered, what was said that should be remembered word for word. There is no column for names of tenants, witnesses or children, on purpose.

The cover is stiff enough to write on in a gallery without a desk. The last pages hold a glossary of what you will hear, from *arraignment* to *writ*, and the addresses of the three metro courthouses.`,
    category: 'Shop',
    tags: ['notebook', 'goods', 'court-watch'],
    images: ['product-notebook'],
    variants: [
      { sku: 'NOTE-CW-1', title: 'One notebook', options: { Pack: 'One' }, price: '1200', stock: 120 },
      { sku: 'NOTE-CW-5', title: 'Five notebooks', options: { Pack: 'Five' }, price: '5000', compareAtPrice: '6000', stock: 22 },
    ],
    specifications: { Pages: '128, of which 60 field sheets', Size: '5 × 8 in', Paper: '70 lb recycled, takes a fountain pen', Binding: 'Thread sewn, lies flat' },
    care: 'Fill in the sheet in the room and the margins outside it. Send us the blue copies or photographs of the pages by Friday.',
  },
  {
    slug: 'open-door-print',
    title: '“Open Door” linocut print',
    kind: 'physical',
    summary: 'A hand-pulled two-color linocut in an edition of 150, numbered and signed: an open courtroom door and the light behind it.',
    description: `Rosalind Quach cut the block the week Marcus Dellwood came home. The door is the one at the end of the third-floor hall in the courthouse where the order was signed; she had sat outside it for two days. Each print is pulled by hand in ink black and river blue on Japanese kozo paper, so no two have quite the same sky.

All proceeds go to reinvestigation. The print comes flat between boards with a page on the case. Read it [here](/case-dellwood).`,
    category: 'Shop',
    tags: ['print', 'goods', 'art'],
    images: ['product-print'],
    variants: [
      { sku: 'PRINT-DOOR', title: 'Unframed', options: { Finish: 'Unframed' }, price: '9500', stock: 27 },
      { sku: 'PRINT-DOOR-FR', title: 'Framed in Oregon white oak', options: { Finish: 'Framed' }, price: '18500', stock: 6 },
    ],
    specifications: { Sheet: '12 × 16 in', Image: '9 × 12 in', Edition: '150, numbered and signed', Paper: 'Kozo, 70 g' },
    care: 'Handle by the edges with clean dry hands. Frame behind glass, away from direct sun and bathroom walls.',
    featured: true,
  },
  {
    slug: 'letters-inside-card-set',
    title: 'Letters Inside card set',
    kind: 'physical',
    summary: 'Eight linocut cards made to pass a prison mailroom: one fold, no glitter, no adhesive, plain white envelopes.',
    description: `Mail is what people inside tell us they missed most. Most ready-made cards are refused by mailrooms for layers, foil, ribbon or glue. These are one sheet of white card with one fold, printed in plain ink, with ungummed envelopes.

There are four drawings, two of each: Mount Hood at first light, the St. Johns Bridge, a wren on a wire, Douglas firs in rain. The inner page is blank. A leaflet explains how to address a letter, what not to put in it and how long it takes.

Rules differ by facility and change; look at the facility’s current mail rules before you post.`,
    category: 'Shop',
    tags: ['cards', 'goods'],
    images: ['product-cards'],
    variants: [
      { sku: 'CARD-IN-8', title: 'Eight cards', options: { Pack: 'Eight cards' }, price: '1600', stock: 85 },
      { sku: 'CARD-IN-24', title: 'Twenty-four cards', options: { Pack: 'Twenty-four cards' }, price: '4200', stock: 19 },
    ],
    specifications: { Size: '5 × 7 in folded', Stock: 'White recycled card, one fold', Envelopes: 'Plain white, no gum or sticker' },
    care: 'Write the full name and SID number on the envelope and on the letter itself. Pen is best; avoid marker, perfume, stickers and paint.',
  },
]
