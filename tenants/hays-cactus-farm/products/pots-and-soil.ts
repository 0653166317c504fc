import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const potsAndSoil: TemplatePart<'products'> = [
  {
    slug: 'desert-soil-mix',
    title: 'Desert Soil Mix',
    kind: 'physical',
    summary: 'The mix we pot our own plants in: pumice, decomposed granite and a little composted bark. No peat.',
    description: `Bagged “cactus soil” from a hardware store is mostly peat. It stays wet for a week and then, once dry, refuses to get wet again. Ours is half washed pumice, a quarter decomposed granite and a quarter screened composted pine bark. Water runs through in seconds and the pot is dry in days.

Mixed on the farm each Monday. A 4 quart bag repots about six 4 inch plants; 16 quarts fills a 14 inch bowl.`,
    category: 'Pots and soil',
    tags: ['beginner', 'indoor', 'outdoor'],
    images: ['product-desert-soil-mix'],
    variants: [
      { sku: 'HCF-SOIL-4Q', title: '4 quart bag', options: { Size: '4 qt' }, price: '900', stock: 120 },
      { sku: 'HCF-SOIL-16Q', title: '16 quart bag', options: { Size: '16 qt' }, price: '2400', stock: 54 },
      { sku: 'HCF-SOIL-1CF', title: '1 cubic foot, farm pickup', options: { Size: '1 cu ft' }, price: '2800', stock: 40 },
    ],
    specifications: {
      Contents: 'Pumice, decomposed granite, composted pine bark',
      'Particle size': '1/8 to 3/8 in, dust screened out',
      pH: 'About 6.5',
      'Good for': 'Cacti, succulents, snake plants, ponytail palms',
    },
    care: `- **Use it straight** for cacti, aloes, agaves and jade.
- **For Christmas cactus and ZZ plants** mix two parts of this with one part ordinary potting soil.
- **For living stones** mix one part of this with three parts pumice.
- **Water once before potting** to settle the last of the dust, or wear a mask: rock dust is bad for lungs.`,
  },
  {
    slug: 'terracotta-pot',
    title: 'Terracotta Pot with Saucer',
    kind: 'physical',
    summary: 'Plain, thick, unglazed clay with a proper hole. It breathes, so your plant does not drown.',
    description: `Thrown thick by a family pottery in Sonora that we have bought from since 1986. Unglazed clay loses water through its walls, so the soil dries evenly: in a humid house it is the best insurance a succulent can have.

Inside width at the rim. A plant in one of our 4 inch nursery pots goes into the 5 inch.`,
    category: 'Pots and soil',
    tags: ['indoor', 'outdoor'],
    images: ['product-terracotta-pot'],
    variants: [
      { sku: 'HCF-TERR-3', title: '3 in with saucer', options: { Size: '3 in' }, price: '600', stock: 88 },
      { sku: 'HCF-TERR-5', title: '5 in with saucer', options: { Size: '5 in' }, price: '1100', stock: 73 },
      { sku: 'HCF-TERR-7', title: '7 in with saucer', options: { Size: '7 in' }, price: '1900', stock: 32 },
      { sku: 'HCF-TERR-10', title: '10 in with saucer, farm pickup', options: { Size: '10 in' }, price: '3600', stock: 14 },
    ],
    specifications: {
      Material: 'Unglazed fired clay',
      Drainage: 'One 1/2 in hole, 3/4 in from the 7 in size',
      Origin: 'Sonora, Mexico',
      Frost: 'Empty or bring in where soil freezes solid',
    },
    care: `- **Soak a new pot** in water for an hour before planting, so that it does not steal water from the roots.
- **White bloom** on the outside is mineral salt, harmless. A vinegar scrub takes it off.
- **A clay saucer sweats.** Put a cork mat under it on wood.`,
  },
  {
    slug: 'stoneware-bowl',
    title: 'Low Stoneware Bowl',
    kind: 'physical',
    summary: 'A wide, shallow bowl for a dish garden, glazed in the colors of the desert after rain.',
    description: `Wheel-thrown in Bisbee by Inés Carrow, whose work we have sold since she was a student. Four inches deep, with two drainage holes and three little feet. Fired hot enough to stand frost.

No two glazes run alike. Sage is a soft matte green, Dusk runs from blue into rust at the rim.`,
    category: 'Pots and soil',
    tags: ['indoor', 'outdoor', 'rare'],
    images: ['product-stoneware-bowl'],
    variants: [
      { sku: 'HCF-BOWL-10-SAGE', title: '10 in, Sage', options: { Size: '10 in', Glaze: 'Sage' }, price: '4800', stock: 7 },
      { sku: 'HCF-BOWL-10-DUSK', title: '10 in, Dusk', options: { Size: '10 in', Glaze: 'Dusk' }, price: '4800', stock: 2 },
      { sku: 'HCF-BOWL-14-SAGE', title: '14 in, Sage', options: { Size: '14 in', Glaze: 'Sage' }, price: '8400', stock: 4 },
      { sku: 'HCF-BOWL-14-DUSK', title: '14 in, Dusk', options: { Size: '14 in', Glaze: 'Dusk' }, price: '8400', stock: 0 },
    ],
    specifications: {
      Material: 'Stoneware, fired to cone 10',
      Depth: '4 in',
      Drainage: 'Two 1/2 in holes',
      Frost: 'Frostproof when drained',
    },
    care: `- **Plant things that drink alike:** not a Christmas cactus with a barrel.
- **Leave finger room** between plants; they grow into it in a year.
- **Wash with plain water.** The glaze is food safe and does not fade.`,
  },
  {
    slug: 'repotting-tool-set',
    title: 'Repotting Tool Set',
    kind: 'physical',
    summary: 'Long padded tongs, a narrow trowel, a soft brush and a chopstick. What is in our own apron pockets.',
    description: `Four things and no more. Twelve inch bamboo tongs with silicone tips that hold a cactus without crushing it, a stainless trowel narrow enough for a 4 inch pot, a goat-hair brush to sweep soil out of spines, and a chopstick to work mix between the roots.

Comes rolled in canvas with a printed card that shows the whole job in six steps.`,
    category: 'Pots and soil',
    tags: ['beginner', 'indoor'],
    images: ['product-repotting-tool-set'],
    variants: [{ sku: 'HCF-TOOL-SET', title: 'Set of four in a canvas roll', options: { Set: 'Four tools' }, price: '2900', stock: 26 }],
    specifications: {
      Contents: '12 in tongs, narrow trowel, brush, chopstick',
      Materials: 'Bamboo, silicone, stainless steel, goat hair, cotton canvas',
      'Roll size': '14 x 5 in closed',
    },
    care: `- **Wipe blades with rubbing alcohol** between plants; rot and mealybug travel on tools.
- **Oil the bamboo** once a year with any kitchen oil.
- **Tongs grip low,** at the soil line, never round the crown.`,
  },
]
