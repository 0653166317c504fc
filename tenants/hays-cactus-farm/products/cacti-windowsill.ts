import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

/** Pads, grafts and forest cacti. */
export const cactiWindowsill: TemplatePart<'products'> = [
  {
    slug: 'bunny-ears',
    title: 'Bunny Ears Cactus',
    kind: 'physical',
    summary: 'Polka-dotted pads in pairs. Adorable, and strictly for looking at.',
    description: `Every new pad arrives as a pair of pink-tipped nubs, and the plant really does look like a rabbit. There are no long spines: each dot is a tuft of hundreds of tiny barbed hairs called glochids that come off at a touch and itch for a day.

So: a charming plant for a shelf at eye level, a poor one for a low table with small children or a curious cat. We grow the golden form and the white form, which is slower and a little less itchy.`,
    category: 'Cacti',
    tags: ['beginner', 'outdoor'],
    images: ['product-bunny-ears'],
    variants: [
      { sku: 'HCF-BUNY-3-GOLD', title: '3 in pot, golden', options: { Pot: '3 in', Form: 'Golden' }, price: '1000', stock: 52 },
      { sku: 'HCF-BUNY-3-WHITE', title: '3 in pot, white', options: { Pot: '3 in', Form: 'White' }, price: '1200', stock: 26 },
      { sku: 'HCF-BUNY-6-GOLD', title: '6 in pot, golden', options: { Pot: '6 in', Form: 'Golden' }, price: '2600', stock: 12 },
      { sku: 'HCF-BUNY-6-WHITE', title: '6 in pot, white', options: { Pot: '6 in', Form: 'White' }, price: '3000', stock: 3 },
    ],
    specifications: {
      'Botanical name': 'Opuntia microdasys',
      Light: 'Very bright, some direct sun',
      Water: 'Every 2 weeks in summer, monthly or less in winter',
      'Mature size': '2 to 3 ft tall in a pot',
      Hardiness: 'USDA 9 to 11; to about 20 °F when dry',
      'Pet safe': 'No: not poisonous, but the glochids hurt mouths and paws',
    },
    care: `- **Light:** south or west window. Thin, long pads mean it is reaching for light.
- **Water** when the pot is dry through; a slight wrinkle is a good sign to water in summer.
- **Repot with kitchen tongs** and a folded newspaper collar, never fingers.
- **Got glochids?** Spread white school glue on the skin, let it dry, peel. Tape works half as well.
- **New plant:** twist off a pad, dry it a week, stand it in dry mix.`,
  },
  {
    slug: 'moon-cactus',
    title: 'Moon Cactus',
    kind: 'physical',
    summary: 'A ball of red, orange, yellow or pink, grafted on a green column. Instant color for a desk.',
    description: `The bright ball on top is a mutant without chlorophyll. It cannot feed itself, so growers graft it onto a green dragon fruit stem that does the work for both.

We tell every buyer the same thing: a moon cactus is closer to a long-lasting bouquet than to a plant you leave to your children. With good light and light watering expect three to five years before the rootstock outgrows its guest. You can have it regrafted, and we teach how at our workshops.`,
    category: 'Cacti',
    tags: ['beginner', 'pet-safe'],
    images: ['product-moon-cactus'],
    variants: [
      { sku: 'HCF-MOON-RED', title: 'Red, 2.5 in pot', options: { Color: 'Red' }, price: '800', stock: 70 },
      { sku: 'HCF-MOON-ORANGE', title: 'Orange, 2.5 in pot', options: { Color: 'Orange' }, price: '800', stock: 44 },
      { sku: 'HCF-MOON-YELLOW', title: 'Yellow, 2.5 in pot', options: { Color: 'Yellow' }, price: '800', stock: 3 },
      { sku: 'HCF-MOON-PINK', title: 'Pink, 2.5 in pot', options: { Color: 'Pink' }, price: '800', stock: 0 },
    ],
    specifications: {
      'Botanical name': 'Gymnocalycium mihanovichii grafted on Selenicereus undatus',
      Light: 'Bright, without hot afternoon sun',
      Water: 'Every 10 to 14 days in summer, every 3 to 4 weeks in winter',
      'Mature size': '4 to 6 in tall',
      Hardiness: 'Indoors; keep above 50 °F',
      'Pet safe': 'Yes: not toxic, small spines',
    },
    care: `- **Light:** bright east window. Direct afternoon sun bleaches the colored top.
- **Warmth:** the rootstock is a tropical plant. Keep above 50 °F.
- **Water** a little more often than a desert cactus, because the stem below wants it.
- **Pull off green shoots** from the column; they steal from the graft.`,
  },
  {
    slug: 'christmas-cactus',
    title: 'Christmas Cactus',
    kind: 'physical',
    summary: 'A forest cactus for ordinary windows. Flowers at the holidays and outlives its owners.',
    description: `Not a desert plant at all. Its wild relatives grow in the crooks of trees in the coastal mountains of Brazil, so it wants what your living room has: bright shade, moisture, no frost. Ruth’s own plant came from her grandmother and flowers every December on the packing-shed sill.

Most plants sold under this name bloom at Thanksgiving and have pointed segments (Schlumbergera truncata). Ours are the true later-blooming Buckleyi hybrids in red, and truncata for the white and pink.`,
    category: 'Cacti',
    tags: ['flowering', 'pet-safe', 'beginner', 'hanging'],
    images: ['product-christmas-cactus'],
    variants: [
      { sku: 'HCF-XMAS-4-RED', title: '4 in pot, red', options: { Pot: '4 in', Color: 'Red' }, price: '1400', stock: 38 },
      { sku: 'HCF-XMAS-4-WHITE', title: '4 in pot, white', options: { Pot: '4 in', Color: 'White' }, price: '1400', stock: 20 },
      { sku: 'HCF-XMAS-4-PINK', title: '4 in pot, pink', options: { Pot: '4 in', Color: 'Pink' }, price: '1400', stock: 24 },
      { sku: 'HCF-XMAS-6-RED', title: '6 in hanging pot, red', options: { Pot: '6 in hanging', Color: 'Red' }, price: '2900', stock: 6 },
    ],
    specifications: {
      'Botanical name': 'Schlumbergera × buckleyi and S. truncata',
      Light: 'Bright, indirect; an east window is ideal',
      Water: 'When the top inch is dry, about weekly in growth',
      'Mature size': '12 in tall, 24 in wide',
      Hardiness: 'USDA 10 to 12; indoors above 50 °F',
      'Pet safe': 'Yes: not toxic to cats or dogs, no spines',
    },
    care: `- **Water when the top inch of soil is dry.** It is not a desert cactus; wrinkled segments in summer mean thirst.
- **Light:** bright without direct midday sun. Reddish segments mean too much.
- **To get flowers:** from mid-September give 13 or more hours of unbroken darkness a night for six to eight weeks, or nights of 50 to 58 °F. A spare bedroom with the lamp off does it.
- **Do not turn the pot once buds show,** and keep it away from heaters and fruit bowls, or the buds drop.
- **After bloom** let it rest drier for a month, then pinch back a segment or two and feed monthly until August.`,
    featured: true,
  },
  {
    slug: 'santa-rita-prickly-pear',
    title: 'Santa Rita Prickly Pear',
    kind: 'physical',
    summary: 'The purple prickly pear of southern Arizona. Cold and drought deepen the color.',
    description: `Named for the mountains we see from the loading dock. The round pads are blue-gray in summer and turn violet with cold or drought, and in April lemon-yellow flowers sit on the purple like party hats.

Rooted pads, two to five pads to a pot depending on size. Nearly spineless, but the dots are glochids: respect them.`,
    category: 'Cacti',
    tags: ['outdoor', 'native', 'cold-hardy', 'flowering', 'beginner'],
    images: ['product-santa-rita-prickly-pear'],
    variants: [
      { sku: 'HCF-SRITA-1G', title: '1 gallon, 2 pads', options: { Pot: '1 gal' }, price: '1900', stock: 45 },
      { sku: 'HCF-SRITA-3G', title: '3 gallon, 4 to 5 pads', options: { Pot: '3 gal' }, price: '4200', stock: 13 },
      { sku: 'HCF-SRITA-5G', title: '5 gallon, farm pickup', options: { Pot: '5 gal' }, price: '6500', stock: 8 },
    ],
    specifications: {
      'Botanical name': 'Opuntia santa-rita',
      Light: 'Full sun',
      Water: 'Every 2 to 3 weeks in the first summer, then rain',
      'Mature size': '4 to 6 ft tall and wide',
      Hardiness: 'USDA 8 to 11; to about 10 to 15 °F',
      'Pet safe': 'No: not poisonous, but the glochids hurt mouths and paws',
    },
    care: `- **Less water, more purple.** Plants on drip irrigation stay green-gray.
- **Plant** from March to May or September to October, in native soil, the base no deeper than in the pot.
- **White fluff** that stains red when crushed is cochineal scale. Knock it off with a hard jet of water on a warm morning; repeat each week.
- **Packrats** nest under it. Keep the skirt of pads trimmed a foot off the ground.`,
  },
]
