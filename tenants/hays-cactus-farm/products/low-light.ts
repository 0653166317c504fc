import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

/** Plants for rooms where the window is across the room. */
export const lowLight: TemplatePart<'products'> = [
  {
    slug: 'snake-plant',
    title: 'Snake Plant ‘Laurentii’',
    kind: 'physical',
    summary: 'Upright, yellow-edged, unbothered. The plant we hand to people who say they kill everything.',
    description: `It puts up with a hallway, an office with blinds, a month of being forgotten. In brighter light it grows faster and the yellow margins widen, but it will hold its shape for years eight feet from a window.

The one way to kill it is kindness with the watering can. Our 4 inch plants have three to five leaves and are rooted to the bottom of the pot; divide the 8 inch and you have three.`,
    category: 'Low light',
    tags: ['low-light', 'beginner'],
    images: ['product-snake-plant'],
    variants: [
      { sku: 'HCF-SNAK-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1400', stock: 58 },
      { sku: 'HCF-SNAK-6', title: '6 in pot', options: { Pot: '6 in' }, price: '2600', stock: 31 },
      { sku: 'HCF-SNAK-8', title: '8 in pot, 2 ft tall', options: { Pot: '8 in' }, price: '4800', stock: 10 },
    ],
    specifications: {
      'Botanical name': 'Dracaena trifasciata (Sansevieria) ‘Laurentii’',
      Light: 'Low to bright indirect',
      Water: 'Every 2 to 3 weeks; every 4 to 6 weeks in winter or dim rooms',
      'Mature size': '2 to 4 ft tall',
      Hardiness: 'Indoors; keep above 50 °F',
      'Pet safe': 'No: mildly toxic to cats and dogs if chewed',
    },
    care: `- **Water** only when the pot is dry to the bottom and feels light. In a dim room that can be once in six weeks.
- **Soft, yellow leaves at the base** mean it is wet. Slide it out, cut off the mush, repot dry, wait two weeks.
- **Dust the leaves** twice a year; they breathe better and look polished.
- **Cuttings from a leaf come back plain green.** Divide the clump if you want to keep the yellow edge.
- **Keep it where cats do not chew.** It contains saponins that upset the stomach.`,
    featured: true,
  },
  {
    slug: 'zz-plant',
    title: 'ZZ Plant',
    kind: 'physical',
    summary: 'Glossy, patient, made for offices. Stores its water in potatoes under the soil.',
    description: `Zamioculcas looks polished because it is: the leaflets are naturally waxy. Under the soil sit fat rhizomes that hold weeks of water, which is why it survives holidays, fluorescent light and forgetful people.

It grows from the middle out, a few stems in spring and a few more in late summer. Nothing happens for months, and then six inches in a fortnight.`,
    category: 'Low light',
    tags: ['low-light', 'beginner'],
    images: ['product-zz-plant'],
    variants: [
      { sku: 'HCF-ZZPL-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1600', stock: 40 },
      { sku: 'HCF-ZZPL-6', title: '6 in pot', options: { Pot: '6 in' }, price: '2900', stock: 18 },
      { sku: 'HCF-ZZPL-8', title: '8 in pot', options: { Pot: '8 in' }, price: '5200', stock: 3 },
    ],
    specifications: {
      'Botanical name': 'Zamioculcas zamiifolia',
      Light: 'Low to bright indirect; no direct sun',
      Water: 'Every 3 weeks; monthly or less in winter',
      'Mature size': '2 to 3 ft tall and wide',
      Hardiness: 'Indoors; keep above 55 °F',
      'Pet safe': 'No: calcium oxalate irritates mouths; wash hands after pruning',
    },
    care: `- **Water** when the top two thirds of the pot are dry, about every three weeks, monthly in winter.
- **Yellow stems** nearly always mean too much water.
- **Light:** lives in low light, grows in medium. Direct sun scorches it.
- **Repot** when the plastic pot bulges. The rhizomes do that.
- **Pets and children:** the sap irritates mouths and skin. Place it out of reach.`,
  },
  {
    slug: 'zebra-haworthia',
    title: 'Zebra Haworthia',
    kind: 'physical',
    summary: 'Striped, pocket-sized, safe for cats. Our answer to “a little one for my desk”.',
    description: `Dark pointed leaves with raised white bars, like something knitted. It never outgrows a coffee cup, it makes pups around its feet, and of all true succulents it is among the happiest away from direct sun.

It comes from the shade of bushes in the Eastern Cape of South Africa. That is why a bright north window suits it, and why an Arizona patio in June does not.`,
    category: 'Low light',
    tags: ['low-light', 'pet-safe', 'beginner'],
    images: ['product-zebra-haworthia'],
    variants: [
      { sku: 'HCF-ZEBR-2', title: '2.5 in pot', options: { Pot: '2.5 in' }, price: '700', stock: 95 },
      { sku: 'HCF-ZEBR-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1300', stock: 42 },
    ],
    specifications: {
      'Botanical name': 'Haworthiopsis attenuata',
      Light: 'Tolerates low; best in bright indirect light',
      Water: 'Every 2 weeks; every 3 to 4 weeks in winter',
      'Mature size': '5 in tall, 6 in wide',
      Hardiness: 'Indoors, or USDA 10 to 11 in shade',
      'Pet safe': 'Yes: not toxic to cats or dogs',
    },
    care: `- **Light:** within six feet of a north or east window is fine. Red-brown leaves mean too much sun.
- **Water** when the soil is dry an inch and a half down. Leaf tips dry out if you wait much too long.
- **Soil:** desert mix as it comes.
- **Pups:** twist them off when they have three or four leaves of their own.`,
    featured: true,
  },
  {
    slug: 'birds-nest-snake-plant',
    title: 'Bird’s Nest Snake Plant',
    kind: 'physical',
    summary: 'A snake plant that stays the size of a grapefruit. For shelves, bathrooms and windowless desks with lamps.',
    description: `‘Hahnii’ was found as a sport of the tall snake plant in New Orleans in 1939, and it has the same constitution in a rosette a few inches high. It sits nicely in the middle of a table and never needs a stake or a trim.

Choose plain dark green for the dimmest spots. The gold-edged form wants a little more light to keep its color.`,
    category: 'Low light',
    tags: ['low-light', 'beginner'],
    images: ['product-birds-nest-snake-plant'],
    variants: [
      { sku: 'HCF-HAHN-4-GREEN', title: '4 in pot, green', options: { Pot: '4 in', Form: 'Green' }, price: '1200', stock: 34 },
      { sku: 'HCF-HAHN-4-GOLD', title: '4 in pot, gold-edged', options: { Pot: '4 in', Form: 'Gold-edged' }, price: '1500', stock: 12 },
    ],
    specifications: {
      'Botanical name': 'Dracaena trifasciata ‘Hahnii’',
      Light: 'Low to bright indirect',
      Water: 'Every 3 weeks; every 4 to 6 weeks in winter',
      'Mature size': '6 to 8 in tall and wide',
      Hardiness: 'Indoors; keep above 50 °F',
      'Pet safe': 'No: mildly toxic to cats and dogs if chewed',
    },
    care: `- **Water the soil, not the cup of leaves.** Water standing in the rosette rots the heart.
- **Let it dry out** completely between waterings.
- **A room with no window** works if a desk lamp is on eight or more hours a day.
- **Divide** in spring when pups press against the pot.`,
  },
  {
    slug: 'gasteria-little-warty',
    title: 'Gasteria ‘Little Warty’',
    kind: 'physical',
    summary: 'Thick mottled tongues, stacked like playing cards. Takes shade and is safe around pets.',
    description: `A hybrid with fat, pebbly leaves in silver and dark green. Gasterias live under shrubs in South Africa and are better adapted to dim windows than almost any succulent. In spring it sends up a wand of small coral flowers shaped like stomachs, which is where the name comes from.

It grows slowly and asks for nothing. If you want low light and you have a cat, this or the zebra haworthia is your plant.`,
    category: 'Low light',
    tags: ['low-light', 'pet-safe', 'flowering', 'rare'],
    images: ['product-gasteria-little-warty'],
    variants: [
      { sku: 'HCF-GAST-3', title: '3 in pot', options: { Pot: '3 in' }, price: '1200', stock: 21 },
      { sku: 'HCF-GAST-4', title: '4 in pot', options: { Pot: '4 in' }, price: '1900', stock: 4 },
    ],
    specifications: {
      'Botanical name': 'Gasteria ‘Little Warty’',
      Light: 'Low to bright indirect',
      Water: 'Every 2 to 3 weeks; monthly in winter',
      'Mature size': '4 in tall, 6 in wide',
      Hardiness: 'Indoors; keep above 45 °F',
      'Pet safe': 'Yes: not toxic to cats or dogs',
    },
    care: `- **Light:** a north window, or a few feet back from a brighter one.
- **Water** when the mix is dry. Leaves thin and fold slightly when thirsty.
- **Black spots** come from cold and wet together. Keep it drier below 55 °F.
- **Repot** every two years; the roots are thick and like a little depth.`,
  },
]
