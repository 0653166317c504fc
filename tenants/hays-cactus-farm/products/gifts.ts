import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const gifts: TemplatePart<'products'> = [
  {
    slug: 'windowsill-starter-kit',
    title: 'Windowsill Starter Kit',
    kind: 'physical',
    summary: 'Three plants that forgive, three clay pots, soil and a card that says when to water. Nothing to add.',
    description: `For a first apartment, a new desk or somebody who says they cannot keep plants. In the box: three rooted plants in 2.5 to 3 inch pots, three 3 inch terracotta pots with saucers, a 4 quart bag of desert mix and a care card for each plant.

**Sunny sill** holds a golden barrel seedling, a peanut cactus and an aloe. **Shady room** holds a zebra haworthia, a bird’s nest snake plant and a small ZZ. **Pet house** holds a zebra haworthia, a ‘Lola’ echeveria and a bishop’s cap, none of them toxic.

Bought separately the parts come to about $10 more.`,
    category: 'Gifts',
    tags: ['beginner', 'indoor', 'gift'],
    images: ['product-windowsill-starter-kit'],
    variants: [
      { sku: 'HCF-KIT-SUN', title: 'Sunny sill', options: { Kit: 'Sunny sill' }, price: '4500', compareAtPrice: '5500', stock: 24 },
      { sku: 'HCF-KIT-SHADE', title: 'Shady room', options: { Kit: 'Shady room' }, price: '4500', compareAtPrice: '5500', stock: 18 },
      { sku: 'HCF-KIT-PET', title: 'Pet house', options: { Kit: 'Pet house' }, price: '4900', compareAtPrice: '5900', stock: 3 },
    ],
    specifications: {
      Light: 'Sunny sill: direct sun. Shady room: low light. Pet house: bright',
      Water: 'About every 2 weeks; see the cards',
      Contents: '3 plants, 3 pots with saucers, 4 qt soil, 3 cards',
      'Box size': '14 x 10 x 8 in',
      'Pet safe': 'Pet house: yes. Sunny sill and Shady room: no',
    },
    care: `- **Unpack at once,** stand the plants in bright shade for three days, then pot.
- **Pot up:** soil to an inch below the rim, firm gently, wait five days before the first water.
- **One rule for all three:** when the pot is dry and light in your hand, soak it; then leave it.`,
    featured: true,
  },
  {
    slug: 'pet-safe-trio',
    title: 'Pet-Safe Trio',
    kind: 'physical',
    summary: 'A Christmas cactus, a zebra haworthia and a ponytail palm: three plants no cat or dog will regret.',
    description: `All three are listed as non-toxic to cats and dogs, and none has a spine worth the name. Sent in 4 inch nursery pots with a card for each. A chewed leaf is still a chewed leaf, so a shelf helps, but you will not be calling the vet.

Good for a home with a new puppy, and our most common get-well present.`,
    category: 'Gifts',
    tags: ['pet-safe', 'beginner', 'gift', 'indoor'],
    images: ['product-pet-safe-trio'],
    variants: [
      { sku: 'HCF-TRIO-PLAIN', title: 'Nursery pots', options: { Pots: 'Nursery pots' }, price: '3900', compareAtPrice: '4300', stock: 20 },
      { sku: 'HCF-TRIO-CLAY', title: 'Planted in terracotta', options: { Pots: 'Terracotta' }, price: '6800', compareAtPrice: '7600', stock: 8 },
    ],
    specifications: {
      Light: 'Bright, indirect',
      Water: 'Christmas cactus weekly, haworthia every 2 weeks, ponytail every 3 weeks',
      'Mature size': 'See each plant',
      Hardiness: 'Indoors',
      'Pet safe': 'Yes: all three are not toxic to cats or dogs',
    },
    care: `- **Same window, three rhythms.** Water the Christmas cactus when its top inch is dry, the haworthia when it is dry halfway, the ponytail when it is dry through.
- **An east window** suits all three.
- **Turn** the pots every week, except the Christmas cactus once it has buds.`,
  },
  {
    slug: 'desert-dish-garden',
    title: 'Desert Dish Garden',
    kind: 'physical',
    summary: 'Five plants composed in a clay bowl with stone and gravel. Planted to order, rooted before it leaves.',
    description: `Mateo plants each one by hand and keeps it on the bench for ten days, so that it arrives settled and not rattling. A typical bowl has a golden barrel, a young organ pipe, a peanut cactus spilling over the edge, an agave pup and one surprise, set around a piece of desert jasper.

Tell us in the order note whether it will live indoors or out. Allow two weeks.`,
    category: 'Gifts',
    tags: ['gift', 'outdoor', 'indoor'],
    images: ['product-desert-dish-garden'],
    variants: [
      { sku: 'HCF-DISH-8', title: '8 in terracotta bowl', options: { Bowl: '8 in terracotta' }, price: '6400', stock: 6 },
      { sku: 'HCF-DISH-10', title: '10 in stoneware bowl', options: { Bowl: '10 in stoneware' }, price: '11800', stock: 3 },
      { sku: 'HCF-DISH-14', title: '14 in stoneware bowl, farm pickup', options: { Bowl: '14 in stoneware' }, price: '18800', stock: 2 },
    ],
    specifications: {
      Light: 'Very bright, some direct sun',
      Water: 'Every 2 weeks in summer, every 6 weeks in winter',
      'Mature size': 'Replant after 2 to 3 years',
      Hardiness: 'Protect below 32 °F',
      'Pet safe': 'No: spines, and agave sap irritates',
    },
    care: `- **Light:** the brightest window, or a patio with afternoon shade.
- **Water** slowly around the stone until it drips from the holes. Half as much as you think.
- **When the columns crowd** the small ones, usually in the third year, lift them out and start a second bowl.`,
  },
  {
    slug: 'greenhouse-workshop',
    title: 'Repotting and Propagation Workshop',
    kind: 'service',
    summary: 'Two hours at the potting bench with Mateo: repot without bleeding, root a cutting, graft a moon cactus.',
    description: `Saturday mornings from October to May, at most twelve people. You pot a plant that you choose from the bench, take three cuttings home in a tray, and make one graft with a blade and two rubber bands. Coffee and shade provided.

Bring closed shoes and a plant from home if it worries you. Children from ten up with a grown-up. The potting shed is level and a wheelchair fits at the low bench.`,
    category: 'Gifts',
    tags: ['gift', 'beginner', 'workshop'],
    images: ['product-greenhouse-workshop'],
    variants: [
      { sku: 'HCF-WORK-ONE', title: 'One seat', options: { Seats: 'One' }, price: '4800', stock: null },
      { sku: 'HCF-WORK-TWO', title: 'Two seats', options: { Seats: 'Two' }, price: '8800', stock: null },
    ],
    priceNote: 'materials included',
    durationMinutes: 120,
    specifications: {
      Where: 'Potting shed at the farm',
      When: 'Saturdays 9:00, October to May',
      'Group size': 'Up to 12',
      Includes: 'One 4 in plant, pot, soil, three cuttings, one graft',
      Cancellation: 'Move or cancel free until 48 hours before',
    },
  },
  {
    slug: 'gift-card',
    title: 'Gift Card',
    kind: 'digital',
    summary: 'Sent by email within minutes, good on the website and at the farm, and it does not expire.',
    description: `For the person who should choose the plant themselves. The code arrives in an email with a drawing of a saguaro that you can print and fold. It works for plants, pots, workshops and shipping, in as many purchases as it takes to use it up.

Write the name and a message in the order note and we set the email to go out on the day you ask.`,
    category: 'Gifts',
    tags: ['gift'],
    images: ['product-gift-card'],
    variants: [
      { sku: 'HCF-CARD-25', title: '$25', options: { Value: '$25' }, price: '2500', stock: null },
      { sku: 'HCF-CARD-50', title: '$50', options: { Value: '$50' }, price: '5000', stock: null },
      { sku: 'HCF-CARD-100', title: '$100', options: { Value: '$100' }, price: '10000', stock: null },
      { sku: 'HCF-CARD-250', title: '$250', options: { Value: '$250' }, price: '25000', stock: null },
    ],
    specifications: { Delivery: 'By email', Expires: 'Never', 'Use at': 'Website and farm' },
  },
]
