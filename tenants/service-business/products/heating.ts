import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const heating: TemplatePart<'products'> = [
  {
    slug: 'furnace-tune-up',
    title: 'Furnace tune-up',
    kind: 'service',
    summary: 'A full cleaning and safety check of a gas furnace before winter, with combustion readings written down and left with you.',
    description:
      'A tune-up is 75 minutes of work, not ten minutes and a sales talk. Our technicians are paid by the hour, never by what they sell.\n\n**What we do**\n\n- Clean burners, flame sensor, blower compartment and condensate trap\n- Measure gas pressure, temperature rise and carbon monoxide in the flue\n- Inspect the heat exchanger and venting\n- Test limit switch, pressure switch and ignition\n- Check the thermostat and change the filter you have on hand\n\nYou get the readings on paper and a short list: fine, watch, fix now. Book in September or October and you choose the hour. Included in the [annual care plan](/products/annual-care-plan).',
    category: 'Heating',
    tags: ['furnace', 'heating', 'maintenance', 'popular'],
    images: ['furnace-tune-up'],
    variants: [{ sku: 'BW-FRN-TUNE', title: 'Furnace tune-up', options: {}, price: '12900', stock: null }],
    priceNote: 'flat price',
    durationMinutes: 75,
    specifications: {
      'Typical time': '75 minutes',
      'Best time': 'September to early November',
      'Second furnace, same visit': '$89',
      Fuel: 'Natural gas and propane',
    },
    care: 'Look at the filter every month in winter and change it when it is gray, at the latest every 90 days for a 1-inch filter. Keep the outside intake and exhaust pipes clear of snow. Have a working carbon monoxide alarm on every level and near the bedrooms.',
    featured: true,
  },
  {
    slug: 'furnace-repair',
    title: 'Furnace repair and no-heat call',
    kind: 'service',
    summary: 'The furnace clicks, short-cycles or blows cold? We find the fault and give you the price of the repair before we make it.',
    description:
      'The flat price covers the visit, the full diagnosis and the first 30 minutes of repair. Parts and longer repairs are priced in writing before we go on, and you can say no.\n\n**What we carry on the truck**\n\n- Igniters, flame sensors and pressure switches\n- Inducer and blower motors for common furnaces\n- Control boards, capacitors, thermostats and relays\n\nFrom November to March, homes without heat come first, and homes with babies or people over 70 come before those. Please tell us when you call.',
    category: 'Heating',
    tags: ['furnace', 'heating', 'repair', 'winter'],
    images: ['furnace-repair'],
    variants: [{ sku: 'BW-FRN-REPAIR', title: 'Furnace repair and no-heat call', options: {}, price: '14900', stock: null }],
    priceNote: 'from, plus parts',
    durationMinutes: 90,
    specifications: {
      'Typical time': '1 to 2 hours',
      Guarantee: '2 years on parts and labor we supply',
      'Parts, usually': '$35 to $640',
      Brands: 'All common gas furnaces, 80 % and condensing',
    },
    care: 'Before you call, check four things: the thermostat is on heat and has good batteries, the furnace switch and breaker are on, the filter is clean, and the outside pipes are not blocked by snow. If a carbon monoxide alarm sounds, get everyone outside and call 911.',
    featured: false,
  },
  {
    slug: 'boiler-service',
    title: 'Boiler service',
    kind: 'service',
    summary: 'Yearly service for hot water and low-pressure steam boilers, from old cast iron in German Village to new condensing units.',
    description:
      'Columbus has thousands of houses with radiators, and not many people left who know them. We do, and we like them.\n\n**What we do**\n\n- Clean burners and flue passages, check draft and combustion\n- Test the relief valve, low-water cutoff and high limit\n- Check pressure, expansion tank charge and circulators\n- On steam: test the gauge glass and pressuretrol, flush the low-water cutoff\n- Bleed up to eight radiators, or check vents on steam\n\nYou get the readings on paper and a plain list of what should be done now, next year, or never.',
    category: 'Heating',
    tags: ['boiler', 'heating', 'maintenance', 'radiator'],
    images: ['boiler-service'],
    variants: [
      { sku: 'BW-BLR-WATER', title: 'Hot water boiler', options: { Boiler: 'Hot water' }, price: '23900', stock: null },
      { sku: 'BW-BLR-STEAM', title: 'Steam boiler', options: { Boiler: 'Steam' }, price: '26900', stock: null },
    ],
    priceNote: 'flat price',
    durationMinutes: 120,
    specifications: {
      'Typical time': '2 hours',
      'Best time': 'August to October',
      'Normal pressure': '12 to 20 psi for most two-story hot water systems; steam below 2 psi',
      Technician: 'Licensed for hydronic heating',
    },
    care: 'Look at the pressure gauge once a month in the heating season. If you keep adding water, there is a leak: call us, because fresh water rusts the system from inside. On steam, check the water in the gauge glass every week. Never pour cold water into a hot boiler that has run low; switch it off and call.',
    featured: false,
  },
]
