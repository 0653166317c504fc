import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

/** Soft-leaved and trailing succulents. */
export const succulentsLeafy: TemplatePart<'products'> = [
  {
    slug: 'aloe-vera',
    title: 'Aloe Vera',
    kind: 'physical',
    summary: 'The kitchen-window first-aid plant. Makes pups faster than you can give them away.',
    description: `True medicinal aloe, not one of the spotted look-alikes: thick gray-green leaves in a fountain and, on plants grown outdoors, a spike of yellow flowers in early spring that hummingbirds fight over.

A 6 inch plant has leaves big enough to cut for a burn from the oven door. Every plant leaves here with at least one pup started.`,
    category: 'Succulents',
    tags: ['beginner', 'outdoor', 'flowering'],
    images: ['product-aloe-vera'],
    variants: [
      { sku: 'HCF-ALOE-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1200', stock: 66 },
      { sku: 'HCF-ALOE-6', title: '6 in pot', options: { Pot: '6 in' }, price: '2200', stock: 30 },
      { sku: 'HCF-ALOE-1G', title: '1 gallon clump', options: { Pot: '1 gal' }, price: '2800', stock: 12 },
    ],
    specifications: {
      'Botanical name': 'Aloe vera (A. barbadensis)',
      Light: 'Bright, with some direct sun',
      Water: 'Every 2 to 3 weeks; monthly in winter',
      'Mature size': '1 to 2 ft tall and wide',
      Hardiness: 'USDA 9b to 11; protect below 32 °F',
      'Pet safe': 'No: toxic to cats and dogs if eaten',
    },
    care: `- **Light:** a south or west window. Outdoors in Arizona give it shade from noon in summer; brown-red leaves mean too much sun or too little water.
- **Water** deeply when the pot is dry. Flat, thin leaves are thirsty; soft, see-through leaves are drowned.
- **Frost** turns leaf tips to mush. Cover it or bring it in.
- **For the gel:** take an outer leaf from the base, stand it cut end down for ten minutes so that the yellow sap drains, then split it. Skin use only: the yellow sap is a strong laxative.`,
    featured: true,
  },
  {
    slug: 'echeveria-lola',
    title: 'Echeveria ‘Lola’',
    kind: 'physical',
    summary: 'A rosette like a porcelain rose: pale lavender, pink at the edges, powdered all over.',
    description: `The best of the small echeverias for shape. ‘Lola’ stays compact and symmetrical, and the powder on the leaves gives it the look of candle wax. Coral bells on short stems in spring.

Bred in California; ours are leaf-propagated on our own benches and never sprayed with paint or glued gravel.`,
    category: 'Succulents',
    tags: ['pet-safe', 'flowering'],
    images: ['product-echeveria-lola'],
    variants: [
      { sku: 'HCF-LOLA-2', title: '2.5 in pot', options: { Pot: '2.5 in' }, price: '700', stock: 74 },
      { sku: 'HCF-LOLA-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1300', stock: 27 },
      { sku: 'HCF-LOLA-6', title: '6 in pot, three heads', options: { Pot: '6 in' }, price: '2600', stock: 6 },
    ],
    specifications: {
      'Botanical name': 'Echeveria ‘Lola’',
      Light: 'Bright, 4 hours of gentle direct sun',
      Water: 'Every 10 to 14 days; every 3 weeks in winter',
      'Mature size': '4 to 6 in across',
      Hardiness: 'USDA 9b to 11; protect below 30 °F',
      'Pet safe': 'Yes: not toxic to cats or dogs',
    },
    care: `- **Light decides the shape.** If it stretches and the leaves turn down, it needs more. Morning sun is best; Arizona afternoon sun burns.
- **Water the soil,** never the rosette. Water in the crown leaves spots and rot.
- **Keep fingers off the powder.** It does not come back on that leaf.
- **Leggy plant?** Cut off the head with an inch of stem, dry it five days, set it on dry mix. The stump makes new rosettes.`,
  },
  {
    slug: 'string-of-pearls',
    title: 'String of Pearls',
    kind: 'physical',
    summary: 'Green beads on threads, two feet of them. Wants light on top of the pot, not only on the strings.',
    description: `Each pearl is a leaf rolled up to save water, with a clear slit like a cat’s eye that lets light inside. In bright light the strings thicken and in late winter small white flowers smell of cinnamon.

We plant six rooted strands to a 4 inch pot so that the top is covered from the first day: bald tops are where this plant fails.`,
    category: 'Succulents',
    tags: ['hanging', 'flowering'],
    images: ['product-string-of-pearls'],
    variants: [
      { sku: 'HCF-PERL-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1500', stock: 19 },
      { sku: 'HCF-PERL-6', title: '6 in hanging pot', options: { Pot: '6 in hanging' }, price: '3200', stock: 2 },
    ],
    specifications: {
      'Botanical name': 'Curio rowleyanus (Senecio rowleyanus)',
      Light: 'Bright indirect, with morning sun on the crown',
      Water: 'Every 10 to 14 days; every 3 weeks in winter',
      'Mature size': 'Trails 2 to 3 ft',
      Hardiness: 'Indoors; USDA 9b to 11 in shade',
      'Pet safe': 'No: toxic to cats and dogs if eaten',
    },
    care: `- **Hang it where light reaches the top of the pot,** within two feet of an east window.
- **Read the pearls:** round and firm is content, flat and wrinkled is thirsty, mushy and see-through is wet.
- **A shallow pot** with desert mix. Deep wet soil is what kills it.
- **Bald crown?** Coil the strings on top of the soil and pin them with a bent paper clip; they root where they touch.`,
  },
  {
    slug: 'burros-tail',
    title: 'Burro’s Tail',
    kind: 'physical',
    summary: 'Heavy braids of blue-green leaves. Hang it once and leave it alone.',
    description: `Hundreds of plump leaves overlap like rope. A mature basket is a grand thing and cannot be moved without shedding, so choose its hook first. It is the one plant we pack with tissue between every stem, and we still put a small bag in the box for the leaves that fall: each will root.`,
    category: 'Succulents',
    tags: ['hanging', 'pet-safe'],
    images: ['product-burros-tail'],
    variants: [
      { sku: 'HCF-BURR-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1400', stock: 23 },
      { sku: 'HCF-BURR-6', title: '6 in hanging pot, farm pickup', options: { Pot: '6 in hanging' }, price: '3400', stock: 9 },
    ],
    specifications: {
      'Botanical name': 'Sedum morganianum',
      Light: 'Bright, with a few hours of morning sun',
      Water: 'Every 10 to 14 days; every 3 to 4 weeks in winter',
      'Mature size': 'Trails 2 to 3 ft',
      Hardiness: 'USDA 9b to 11; protect below 40 °F',
      'Pet safe': 'Yes: not toxic to cats or dogs',
    },
    care: `- **Light:** bright. Wide gaps between leaves mean it needs more.
- **Water** when leaves wrinkle slightly; they hold a lot.
- **Do not move or brush it.** Every touch costs leaves.
- **Fallen leaves** laid on dry mix in bright shade make plants in about six weeks.`,
  },
  {
    slug: 'jade-plant',
    title: 'Jade Plant',
    kind: 'physical',
    summary: 'A little tree with coin-shaped leaves. Give it sun and it will be handed down.',
    description: `Thick trunk, red-edged leaves, white starry flowers around New Year on older plants kept cool. Ours are single-trunk plants started from cuttings of a jade Ruth was given at her wedding in 1978, which now needs two people to move.

It takes pruning well and makes an honest bonsai within five years.`,
    category: 'Succulents',
    tags: ['beginner', 'flowering'],
    images: ['product-jade-plant'],
    variants: [
      { sku: 'HCF-JADE-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1300', stock: 48 },
      { sku: 'HCF-JADE-6', title: '6 in pot', options: { Pot: '6 in' }, price: '2500', stock: 21 },
      { sku: 'HCF-JADE-8', title: '8 in pot, formed trunk', options: { Pot: '8 in' }, price: '5600', stock: 5 },
    ],
    specifications: {
      'Botanical name': 'Crassula ovata',
      Light: 'Bright, 4 or more hours of direct sun',
      Water: 'Every 2 to 3 weeks; monthly in winter',
      'Mature size': '2 to 4 ft in a pot',
      Hardiness: 'USDA 10 to 11; protect below 35 °F',
      'Pet safe': 'No: toxic to cats and dogs if eaten',
    },
    care: `- **Light:** the sunniest window. In shade the stems go thin and flop.
- **Water** when leaves lose their firmness; heavy clay pot so that it does not tip.
- **Prune in spring** just above a ring on the stem. Two branches come from each cut.
- **White cotton in the joints** is mealybug: touch each one with a swab of rubbing alcohol and check again every week for a month.`,
  },
]
