import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

/** Succulents grown for their form, and two for the open desert garden. */
export const succulentsSculptural: TemplatePart<'products'> = [
  {
    slug: 'parrys-agave',
    title: 'Parry’s Agave',
    kind: 'physical',
    summary: 'An artichoke in blue-gray steel. Takes snow, drought and a bad gardener.',
    description: `A tight globe of broad leaves, each with a near-black tip and the ghost of its neighbor’s teeth printed on its face. Native from the grasslands of southeast Arizona up to pine country, so it shrugs off winters that melt other agaves.

Each rosette flowers once, after ten to thirty years, with a stalk of yellow twelve feet high, and then dies. By then it will have left you a ring of pups.`,
    category: 'Succulents',
    tags: ['outdoor', 'native', 'cold-hardy', 'beginner'],
    images: ['product-parrys-agave'],
    variants: [
      { sku: 'HCF-PARY-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1500', stock: 35 },
      { sku: 'HCF-PARY-1G', title: '1 gallon', options: { Pot: '1 gal' }, price: '2700', stock: 22 },
      { sku: 'HCF-PARY-5G', title: '5 gallon, farm pickup', options: { Pot: '5 gal' }, price: '7800', stock: 7 },
    ],
    specifications: {
      'Botanical name': 'Agave parryi',
      Light: 'Full sun',
      Water: 'Every 2 weeks the first summer, then monthly in drought',
      'Mature size': '2 ft tall, 2 to 3 ft wide',
      Hardiness: 'USDA 5 to 10; to about -10 °F in dry soil',
      'Pet safe': 'No: sap irritates, and the tips are needles',
    },
    care: `- **Give it room:** three feet from any path. Snip the terminal needles near doors.
- **Sap burns skin.** Wear sleeves and eye protection when you cut.
- **Agave snout weevil:** lower leaves suddenly slump in summer. There is no cure for that plant; remove it with its soil and replant pups elsewhere.
- **Drainage** before everything in cold places: slope, gravel, no mulch against the neck.`,
  },
  {
    slug: 'living-stones',
    title: 'Living Stones',
    kind: 'physical',
    summary: 'Plants disguised as pebbles. Two leaves, one slit, a daisy in fall and almost no water.',
    description: `Lithops pass for gravel in their Namibian and South African home, and in a pot they pass for a trick. In October a white or yellow daisy, larger than the plant, pushes from the slit.

Sold as a pot of three seedlings of mixed species, three to four years old. They are not hard. They need restraint.`,
    category: 'Succulents',
    tags: ['rare', 'flowering', 'pet-safe'],
    images: ['product-living-stones'],
    variants: [
      { sku: 'HCF-LITH-2', title: '2.5 in pot, three plants', options: { Pot: '2.5 in' }, price: '1400', stock: 25 },
      { sku: 'HCF-LITH-4', title: '4 in pot, seven plants', options: { Pot: '4 in' }, price: '3200', stock: 0 },
    ],
    specifications: {
      'Botanical name': 'Lithops, mixed species',
      Light: 'Very bright: 4 to 5 hours of direct sun, shaded in summer afternoons',
      Water: 'Every 2 to 3 weeks in spring and fall only',
      'Mature size': '1 to 2 in across',
      Hardiness: 'Keep above 40 °F',
      'Pet safe': 'Yes: not toxic to cats or dogs',
    },
    care: `- **Follow the year, not the finger test.** Spring: no water until last year’s leaves are paper. April and May: a drink every two to three weeks. High summer: none, or a sip if they pucker. September to November: water again for the flowers. Winter: nothing, while new leaves drink the old ones.
- **Soil:** three parts pumice to one part desert mix, in a deep pot. They have long taproots.
- **Too tall and narrow?** More light.
- **Two pairs of leaves at once in summer** means it was watered at the wrong time.`,
  },
  {
    slug: 'ponytail-palm',
    title: 'Ponytail Palm',
    kind: 'physical',
    summary: 'A swollen foot and a fountain of hair. Neither a palm nor any trouble, and safe for pets.',
    description: `The bulb at the base is a water tank: a ponytail palm can go a month without a drink and shows it only by a wrinkle. Leaves are thin, curled and, in our experience, irresistible to cats, which is fine because it is not toxic, only shabby afterward.

Slow, and very long-lived. There is one on the west side of our house that Dale planted as a 4 inch pot in 1981; it is eleven feet tall.`,
    category: 'Succulents',
    tags: ['pet-safe', 'beginner', 'outdoor'],
    images: ['product-ponytail-palm'],
    variants: [
      { sku: 'HCF-PONY-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1600', stock: 29 },
      { sku: 'HCF-PONY-6', title: '6 in pot', options: { Pot: '6 in' }, price: '3000', stock: 16 },
      { sku: 'HCF-PONY-10', title: '10 in pot, 3 ft tall, farm pickup', options: { Pot: '10 in' }, price: '8800', stock: 3 },
    ],
    specifications: {
      'Botanical name': 'Beaucarnea recurvata',
      Light: 'Bright; tolerates medium light',
      Water: 'Every 2 to 3 weeks; monthly in winter',
      'Mature size': '4 to 6 ft in a pot over many years',
      Hardiness: 'USDA 9b to 11; protect below 25 °F',
      'Pet safe': 'Yes: not toxic to cats or dogs',
    },
    care: `- **Water** deeply, then let the pot dry through. Shrink lines on the bulb mean water; a soft bulb means rot.
- **Small pots suit it.** Repot every three or four years, an inch wider.
- **Brown tips** come from salty tap water or dry air: flush the pot with rainwater twice a year.
- **Keep the bulb above the soil** when you repot.`,
  },
  {
    slug: 'ocotillo',
    title: 'Ocotillo, Seed-Grown',
    kind: 'physical',
    summary: 'Whips of thorn that leaf out after rain and end in flames every spring. Potted, so it actually takes.',
    description: `Most ocotillos for sale are dug from ranch land with the roots sawn off, and many never wake up. Ours are grown from seed in tall pots and go into the ground with every root in place.

Not a cactus, but its near neighbor all over southern Arizona. It drops its leaves in drought and grows new ones within days of a good rain. Red-orange flowers in March and April bring the first hummingbirds north.`,
    category: 'Succulents',
    tags: ['native', 'outdoor', 'flowering', 'cold-hardy'],
    images: ['product-ocotillo'],
    variants: [
      { sku: 'HCF-OCOT-1G', title: '1 gallon tall pot, 12 to 18 in', options: { Pot: '1 gal' }, price: '3400', stock: 11 },
      { sku: 'HCF-OCOT-5G', title: '5 gallon, 3 ft, farm pickup', options: { Pot: '5 gal' }, price: '8500', stock: 3 },
    ],
    specifications: {
      'Botanical name': 'Fouquieria splendens',
      Light: 'Full sun',
      Water: 'Every 10 days the first summer, then rain',
      'Mature size': '10 to 20 ft tall, 6 to 10 ft wide',
      Hardiness: 'USDA 8 to 11; to about 10 °F',
      'Pet safe': 'Not toxic; stiff thorns',
    },
    care: `- **Plant** from March to May or with the monsoon, in unamended native soil, no deeper than in the pot.
- **Leafless is not dead.** Scratch the bark: green underneath is alive.
- **Mist canes** in the first dry month; they take up a little through the bark.
- **Never tip-prune.** Take a whole cane off at the base if it is in the way.`,
  },
]
