import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

/** Round and low-growing cacti. */
export const cactiBarrels: TemplatePart<'products'> = [
  {
    slug: 'golden-barrel',
    title: 'Golden Barrel Cactus',
    kind: 'physical',
    summary: 'The round one with honey-colored spines. Slow, dignified, and happy in a pot for decades.',
    description: `Golden barrels are what most people picture when they walk into our first greenhouse: perfect globes, ribbed like a pumpkin, wrapped in spines that glow when the sun is behind them.

We sow them every May from our own mother plants. A 4 inch plant is about three years old, an 8 inch plant is nearer nine. They come from a small part of central Mexico where they are endangered in the wild, so every one you buy should be nursery grown. Ours are.

Expect half an inch to an inch of growth a year in a pot, more in the ground.`,
    category: 'Cacti',
    tags: ['beginner', 'outdoor'],
    images: ['product-golden-barrel'],
    variants: [
      { sku: 'HCF-GBAR-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1600', stock: 64 },
      { sku: 'HCF-GBAR-6', title: '6 in pot', options: { Pot: '6 in' }, price: '3200', stock: 28 },
      { sku: 'HCF-GBAR-8', title: '8 in pot', options: { Pot: '8 in' }, price: '6800', stock: 9 },
      { sku: 'HCF-GBAR-12', title: '12 in specimen, farm pickup', options: { Pot: '12 in' }, price: '18500', stock: 2 },
    ],
    specifications: {
      'Botanical name': 'Kroenleinia grusonii (Echinocactus grusonii)',
      Light: 'Full sun outdoors, or a south window',
      Water: 'Every 2 weeks in summer, every 6 to 8 weeks in winter',
      'Mature size': '2 to 3 ft across after many years',
      Hardiness: 'USDA 9 to 11; protect below 25 °F',
      'Pet safe': 'Not toxic; the spines are the hazard',
    },
    care: `- **Light:** as much as you can give. Indoors, a south or west window. Move a shop-grown plant into full outdoor sun over two to three weeks, or the side facing the sun will scald.
- **Water:** soak until it runs from the bottom, then wait until the mix is dry all the way down. About every two weeks from April to September, every six to eight weeks in winter.
- **Soil:** gritty and fast, half pumice or coarse perlite.
- **Cold:** fine to about 25 °F if dry. Cover with frost cloth on hard freeze nights, never plastic.
- **Turn it** a quarter every month indoors so that it grows straight.`,
    featured: true,
  },
  {
    slug: 'fishhook-barrel',
    title: 'Fishhook Barrel Cactus',
    kind: 'physical',
    summary: 'Our local barrel: hooked red spines, orange flowers in August, yellow fruit all winter.',
    description: `This is the barrel that grows on the bajada behind our packing shed. Long hooked central spines, a crown of orange and yellow flowers after the monsoon arrives, then pineapple-shaped yellow fruit that stays on the plant until spring and feeds the mule deer.

Older plants lean to the south or southwest, which is why people call it the compass barrel. Grown from seed under our Arizona nursery license; we never dig from the desert.`,
    category: 'Cacti',
    tags: ['outdoor', 'native', 'flowering', 'cold-hardy'],
    images: ['product-fishhook-barrel'],
    variants: [
      { sku: 'HCF-FISH-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1500', stock: 37 },
      { sku: 'HCF-FISH-6', title: '6 in pot', options: { Pot: '6 in' }, price: '2900', stock: 14 },
      { sku: 'HCF-FISH-8', title: '8 in pot', options: { Pot: '8 in' }, price: '6200', stock: 3 },
    ],
    specifications: {
      'Botanical name': 'Ferocactus wislizeni',
      Light: 'Full sun',
      Water: 'Every 2 weeks in summer, none in a cool winter',
      'Mature size': '2 to 5 ft tall, 18 in across',
      Hardiness: 'USDA 8 to 11; to about 10 °F when dry',
      'Pet safe': 'Not toxic; hooked spines hold on, so plant away from paths',
    },
    care: `- **Plant it out** from March to May or in September and mark the south side of the pot before you move it: keep the same side facing south.
- **Water** every two weeks through the first summer. Once established it lives on rain in the Tucson basin.
- **Indoors** it needs a very bright south window and will still be slow. We would rather sell you a golden barrel for that.
- **Handling:** wrap in folded carpet or use tongs. The hooks catch sleeves.`,
  },
  {
    slug: 'bishops-cap',
    title: 'Bishop’s Cap Cactus',
    kind: 'physical',
    summary: 'Five ribs, no spines, and a skin dusted with white flecks. Safe for fingers and cats.',
    description: `A living star. Astrophytum myriostigma has no spines at all: the pale speckles are tufts of wool that act as sunscreen. Pale yellow flowers, sweetly scented and as wide as the plant, open from the top on hot afternoons from late spring until autumn.

We select for heavy flecking and keep a few six and four-ribbed plants for people who ask. If you want a cactus and have a toddler, start here.`,
    category: 'Cacti',
    tags: ['pet-safe', 'flowering', 'rare', 'beginner'],
    images: ['product-bishops-cap'],
    variants: [
      { sku: 'HCF-BCAP-3', title: '3 in pot', options: { Pot: '3 in' }, price: '1800', stock: 22 },
      { sku: 'HCF-BCAP-4', title: '4 in pot', options: { Pot: '4 in' }, price: '2800', stock: 8 },
      { sku: 'HCF-BCAP-6', title: '6 in pot, flowering size', options: { Pot: '6 in' }, price: '5400', stock: 2 },
    ],
    specifications: {
      'Botanical name': 'Astrophytum myriostigma',
      Light: 'Bright window, or outdoors with afternoon shade in Arizona',
      Water: 'Every 2 weeks in summer; dry from November to February',
      'Mature size': '8 in across, to 2 ft tall with great age',
      Hardiness: 'USDA 9 to 11; to about 25 °F if bone dry',
      'Pet safe': 'Yes: not toxic and spineless',
    },
    care: `- **Light:** a bright east or south window. In Tucson give it shade after noon or the skin bronzes.
- **Water:** let the pot dry completely. This one rots faster than a barrel if it sits wet in winter, so stop watering from November to February.
- **Soil:** our desert mix with an extra handful of pumice.
- **Do not brush** the white flecks; they do not grow back.
- **Flowers** come on plants about 3 in across, four to five years from seed.`,
  },
  {
    slug: 'peanut-cactus',
    title: 'Peanut Cactus',
    kind: 'physical',
    summary: 'Fuzzy little fingers that disappear under scarlet flowers every April.',
    description: `Fat green fingers in a loose heap, soft bristles instead of real spines, and for three weeks in April a mat of orange-red flowers as big as the stems. Break a finger off, set it on dry mix, and in a month you have another plant: the easiest cactus there is to share.

It trails nicely over the edge of a shallow bowl or a small hanging pot.`,
    category: 'Cacti',
    tags: ['beginner', 'flowering', 'pet-safe', 'cold-hardy', 'hanging'],
    images: ['product-peanut-cactus'],
    variants: [
      { sku: 'HCF-PNUT-3', title: '3 in pot', options: { Pot: '3 in' }, price: '900', stock: 80 },
      { sku: 'HCF-PNUT-6', title: '6 in bowl', options: { Pot: '6 in' }, price: '2200', stock: 17 },
    ],
    specifications: {
      'Botanical name': 'Echinopsis chamaecereus (Chamaecereus silvestrii)',
      Light: 'Very bright; morning sun outdoors',
      Water: 'Weekly to every 10 days in growth, dry in winter',
      'Mature size': '6 in tall, 12 in wide',
      Hardiness: 'USDA 8 to 11; to about 20 °F when dry',
      'Pet safe': 'Yes: not toxic, soft bristles',
    },
    care: `- **Cold is the secret of the flowers.** Keep it dry and cool (35 to 50 °F) from December to February and it blooms in April. In a warm living room it only makes fingers.
- **Water** a little more than other cacti in spring and summer, every week to ten days.
- **Red spider mite** loves it. If the skin turns rusty and dull, rinse well and treat with insecticidal soap in the evening.
- **Fingers drop off easily.** That is how it travels. Root them.`,
  },
  {
    slug: 'claret-cup-hedgehog',
    title: 'Claret Cup Hedgehog',
    kind: 'physical',
    summary: 'A mountain cactus that takes real winters and pays in scarlet cups for the hummingbirds.',
    description: `From the oak hills above 4,000 feet, where it snows. Claret cup forms mounds of spiny stems, and in April and May each one carries waxy scarlet flowers that stay open day and night for several days, unusual among cacti. Hummingbirds find it within the hour.

This is the cactus we send to Denver, Santa Fe and Boise. Grown from seed of Arizona parents.`,
    category: 'Cacti',
    tags: ['cold-hardy', 'outdoor', 'native', 'flowering'],
    images: ['product-claret-cup-hedgehog'],
    variants: [
      { sku: 'HCF-CLAR-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1700', stock: 19 },
      { sku: 'HCF-CLAR-6', title: '6 in clump', options: { Pot: '6 in' }, price: '3600', stock: 5 },
    ],
    specifications: {
      'Botanical name': 'Echinocereus triglochidiatus',
      Light: 'Full sun; light afternoon shade below 3,000 ft',
      Water: 'Every 10 to 14 days in growth, none in winter',
      'Mature size': '1 ft tall, 2 to 3 ft across in mounds',
      Hardiness: 'USDA 5 to 9; to about -10 °F when dry',
      'Pet safe': 'Not toxic; sharp spines',
    },
    care: `- **Drainage matters more than cold.** Plant on a slope or a raised bed with a third gravel. Winter wet kills it long before winter cold.
- **It shrinks and wrinkles in autumn** and goes purplish. That is antifreeze at work, not thirst. Leave it alone until March.
- **Water** deeply every ten to fourteen days from April to September in the first two years.
- **Not a houseplant.** Without a cold winter it will not bloom.`,
  },
]
