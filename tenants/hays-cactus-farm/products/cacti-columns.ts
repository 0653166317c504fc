import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

/** Columnar cacti. */
export const cactiColumns: TemplatePart<'products'> = [
  {
    slug: 'saguaro-seedling',
    title: 'Saguaro Seedling',
    kind: 'physical',
    summary: 'A young saguaro from legal, nursery-sown seed, with its papers. Arms come with your grandchildren.',
    description: `The giant of the Sonoran Desert, starting very small. Our seedlings are sown from fruit collected with permission on family land and raised under shade for three to eight years. Each one ships with a card that records the sowing year and states that it is nursery propagated, which is what an Arizona inspector or a homeowners’ association will ask about.

Be patient. Our 4 inch plants are about three years old and golf-ball sized. A saguaro reaches roughly a foot at ten to fifteen years, flowers near eight feet, and puts out its first arm at fifty to seventy-five years or later. Planting one is a gift to somebody you may not meet.`,
    category: 'Cacti',
    tags: ['native', 'outdoor', 'rare'],
    images: ['product-saguaro-seedling', 'saguaro-nurse-tree'],
    variants: [
      { sku: 'HCF-SAGU-3', title: '3 in pot, 2 years', options: { Pot: '3 in' }, price: '1400', stock: 41 },
      { sku: 'HCF-SAGU-4', title: '4 in pot, 3 years', options: { Pot: '4 in' }, price: '2400', stock: 18 },
      { sku: 'HCF-SAGU-6', title: '6 in pot, 6 to 8 years', options: { Pot: '6 in' }, price: '7200', stock: 2 },
    ],
    specifications: {
      'Botanical name': 'Carnegiea gigantea',
      Light: 'Filtered sun when young, full sun after about 5 years',
      Water: 'Every 10 to 14 days in summer, every 6 weeks in winter',
      'Mature size': '30 to 45 ft after 100 years and more',
      Hardiness: 'USDA 9 to 11; protect seedlings below 28 °F',
      'Pet safe': 'Not toxic; sharp spines',
    },
    care: `- **Shade first.** In nature seedlings grow under a nurse tree, usually a palo verde. Give yours dappled light or 30 to 50 percent shade cloth for its first years.
- **Water** a small pot every ten to fourteen days from April through September, once every six weeks in winter.
- **Planting out:** March to May, at the same depth, in native soil without compost. Put it under a palo verde or mesquite.
- **Frost:** seedlings under a foot need cover below 28 °F.
- **Indoors** it will live for years in a bright south window and barely move. It will never outgrow the house.`,
    featured: true,
  },
  {
    slug: 'organ-pipe',
    title: 'Organ Pipe Cactus',
    kind: 'physical',
    summary: 'Many stems from one base, like its name. The best accent plant for a hot south wall.',
    description: `Where a saguaro makes one trunk, an organ pipe makes a choir: stems rise together from the base to ten or fifteen feet. Pale lavender-pink flowers open on early summer nights for the bats and close by mid-morning. The red fruit, pitahaya dulce, is the best eating of any desert cactus.

It is the more tender of our big columns, so give it the warmest wall you have.`,
    category: 'Cacti',
    tags: ['outdoor', 'native', 'flowering'],
    images: ['product-organ-pipe'],
    variants: [
      { sku: 'HCF-ORGP-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1800', stock: 23 },
      { sku: 'HCF-ORGP-6', title: '6 in pot', options: { Pot: '6 in' }, price: '3800', stock: 11 },
      { sku: 'HCF-ORGP-5G', title: '5 gallon, farm pickup', options: { Pot: '5 gal' }, price: '14500', stock: 0 },
    ],
    specifications: {
      'Botanical name': 'Stenocereus thurberi',
      Light: 'Full sun',
      Water: 'Every 2 weeks in summer, none in winter',
      'Mature size': '10 to 15 ft tall, 6 to 10 ft wide',
      Hardiness: 'USDA 9b to 11; tips damaged near 27 °F',
      'Pet safe': 'Not toxic; sharp spines',
    },
    care: `- **Site:** a south or west wall that gives heat back at night, with sharp drainage.
- **Frost:** set a foam cup on each stem tip when the forecast says 30 °F or less. It looks silly and works; the growing point is the part that freezes.
- **Water** every two weeks the first two summers, then monthly in dry spells. Nothing from November to February.
- **Pots:** heavy clay, or it will tip. Repot every three years.`,
  },
  {
    slug: 'peruvian-apple',
    title: 'Peruvian Apple Cactus',
    kind: 'physical',
    summary: 'Fast, blue-green and nearly spineless when grown well: a foot a year and fruit you can eat.',
    description: `If you want a tall cactus in your own lifetime, this is it. Blue-green columns put on a foot a year with regular summer water. White flowers the size of a saucer open after dark and are finished by breakfast, and the smooth red fruit, sold in some places as pitaya, splits open to crisp white flesh.

Plants sold as Cereus peruvianus are this one. Two seedlings give fruit more reliably than one.`,
    category: 'Cacti',
    tags: ['outdoor', 'beginner', 'flowering'],
    images: ['product-peruvian-apple'],
    variants: [
      { sku: 'HCF-PERU-4', title: '4 in pot, 8 in tall', options: { Pot: '4 in' }, price: '1600', stock: 33 },
      { sku: 'HCF-PERU-6', title: '6 in pot, 16 in tall', options: { Pot: '6 in' }, price: '3400', stock: 15 },
      { sku: 'HCF-PERU-5G', title: '5 gallon, 3 ft, farm pickup', options: { Pot: '5 gal' }, price: '9800', stock: 6 },
    ],
    specifications: {
      'Botanical name': 'Cereus repandus',
      Light: 'Full sun to light shade; brightest window indoors',
      Water: 'Every 7 to 10 days in summer, monthly in winter',
      'Mature size': '10 to 20 ft in the ground, 5 to 6 ft in a pot',
      Hardiness: 'USDA 9 to 11; protect below 25 °F',
      'Pet safe': 'Not toxic; short spines on the ribs',
    },
    care: `- **Feed and water it.** It is greedier than other cacti: water every week to ten days in summer and feed at half strength each month from April to August.
- **Stake tall stems** in windy spots until the base thickens.
- **Indoors:** the brightest window you have. Thin, pale new growth means too little light.
- **To branch it,** cut the stem in April. The cut top roots in dry mix after ten days of callusing; the base makes two to four new arms.`,
  },
  {
    slug: 'old-man-cactus',
    title: 'Old Man Cactus',
    kind: 'physical',
    summary: 'A column in a long white beard. Pretty, slow and sharper than it looks.',
    description: `Cephalocereus senilis wears a coat of silky white hair against the mountain sun of Hidalgo, Mexico. The hair is soft. The gray spines under it are not, which every visitor learns exactly once.

In a pot it makes a single shaggy column, a couple of inches a year. Wild plants are threatened by collecting; ours come from seed we sow ourselves.`,
    category: 'Cacti',
    tags: ['rare'],
    images: ['product-old-man-cactus'],
    variants: [
      { sku: 'HCF-OLDM-3', title: '3 in pot', options: { Pot: '3 in' }, price: '1600', stock: 16 },
      { sku: 'HCF-OLDM-4', title: '4 in pot', options: { Pot: '4 in' }, price: '2600', stock: 7 },
      { sku: 'HCF-OLDM-6', title: '6 in pot', options: { Pot: '6 in' }, price: '5800', stock: 1 },
    ],
    specifications: {
      'Botanical name': 'Cephalocereus senilis',
      Light: 'Full sun or a south window: more sun, thicker hair',
      Water: 'Every 2 to 3 weeks in summer, every 8 weeks in winter',
      'Mature size': '3 to 4 ft in a pot',
      Hardiness: 'USDA 9b to 11; protect below 28 °F',
      'Pet safe': 'Not toxic; hidden spines under the hair',
    },
    care: `- **Light makes the beard.** In dim rooms the hair thins and yellows.
- **Water the soil, not the plant.** Minerals stain the hair. If it gets dusty, wash with a drop of baby shampoo in warm water in May and dry it in moving air.
- **Mealybugs hide in the hair.** Part it every month near the top and look for cotton.
- **Drainage:** half pumice, deep clay pot.`,
  },
]
