import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const waterHeaters: TemplatePart<'products'> = [
  {
    slug: 'water-heater-repair',
    title: 'Water heater repair',
    kind: 'service',
    summary: 'No hot water, not enough of it, or a pilot that will not stay lit: gas, electric and tankless heaters of all common brands.',
    description:
      'We find the fault, tell you what it costs and what the heater has left in it, and fix it from the truck in most cases. The price covers the diagnosis and the labor for one common repair; the part is listed separately on your written price.\n\n**Common repairs**\n\n- Thermocouple, igniter or gas control valve\n- Heating elements and thermostats on electric tanks\n- Relief valve, dip tube or anode rod\n- Descaling a tankless heater\n\nA tank that leaks from its own shell cannot be repaired. In that case the visit counts toward a [replacement](/products/tank-water-heater-replacement).',
    category: 'Water heaters',
    tags: ['hot water', 'water heater', 'popular'],
    images: ['water-heater-repair'],
    variants: [{ sku: 'BW-WHR-01', title: 'Water heater repair', options: {}, price: '15900', stock: null }],
    priceNote: 'from, plus parts',
    durationMinutes: 90,
    specifications: {
      'Typical time': '1 to 2 hours',
      Guarantee: '2 years on parts and labor we supply',
      'Please have ready': 'Brand, model and age from the label on the tank',
      'Parts, usually': '$25 to $290',
    },
    care: 'Smell gas near the heater? Do not light anything or flip a switch: leave the house and call 911 or your gas utility from outside. Leaking tank: close the cold valve above it; on a gas heater turn the control to OFF, on an electric one switch off its breaker.',
    featured: false,
  },
  {
    slug: 'tank-water-heater-replacement',
    title: 'Tank water heater replacement',
    kind: 'service',
    summary: 'A new 40 or 50 gallon heater, installed to code with permit, inspection and removal of the old tank in one price.',
    description:
      'If we have your size on the shelf, and we nearly always do, a call before 11 am on a weekday means hot water the same evening.\n\n**Included**\n\n- Heater with 6-year tank warranty\n- New shut-off valve, gas flex or wiring connection, and water connectors\n- Relief valve and discharge pipe to code, drain pan where one is required\n- Permit, and meeting the inspector\n- Draining and recycling the old heater\n\n**May be extra, always priced first**\n\n- Thermal expansion tank on a closed system: $185\n- New vent liner or longer power-vent run\n- Bringing an old gas line or electrical circuit up to code\n\nThinking about endless hot water instead? Compare with [tankless](/products/tankless-water-heater-installation).',
    category: 'Water heaters',
    tags: ['hot water', 'water heater', 'installation', 'popular'],
    images: ['tank-water-heater'],
    variants: [
      { sku: 'BW-WH-40G', title: '40 gallon, natural gas', options: { Heater: '40 gallon, natural gas' }, price: '189500', stock: null },
      { sku: 'BW-WH-50G', title: '50 gallon, natural gas', options: { Heater: '50 gallon, natural gas' }, price: '209500', stock: null },
      { sku: 'BW-WH-50E', title: '50 gallon, electric', options: { Heater: '50 gallon, electric' }, price: '184500', stock: null },
      { sku: 'BW-WH-50PV', title: '50 gallon, gas power vent', options: { Heater: '50 gallon, gas power vent' }, price: '289500', stock: null },
    ],
    priceNote: 'installed, permit included',
    durationMinutes: 240,
    specifications: {
      'Typical time': '3 to 4 hours',
      Guarantee: '3 years on our labor, 6 years on the tank (manufacturer)',
      '40 gallons suits': '1 to 3 people, one bathroom at a time',
      '50 gallons suits': '3 to 5 people',
    },
    care: 'Set the dial to about 120 °F. Once a year, drain a few gallons through the bottom valve to flush out sediment. Have the anode rod checked every 3 years: it is what rusts instead of your tank. Keep boxes, paint and gasoline well away from a gas heater.',
    featured: true,
  },
  {
    slug: 'tankless-water-heater-installation',
    title: 'Tankless water heater installation',
    kind: 'service',
    summary: 'A condensing gas tankless heater on the wall, sized by calculation, with gas line, venting and flush valves done properly.',
    description:
      'A tankless heater never runs out, hangs on the wall and usually lasts 15 to 20 years with yearly descaling. It also needs more gas, its own venting and a condensate drain, so we visit first, measure, and put one all-in price in writing.\n\n**Included**\n\n- Condensing heater, sized for your winter water temperature and fixtures\n- Up to 20 feet of larger gas line, sized for every appliance on it\n- New PVC or polypropylene venting through an outside wall\n- Isolation valves for descaling, condensate neutralizer, permit and inspection\n\nIs it worth it? If you have a small household and a good tank, usually not yet. If four people shower before school, yes. We tell you honestly which one you are.',
    category: 'Water heaters',
    tags: ['hot water', 'tankless', 'water heater', 'installation'],
    images: ['tankless-heater'],
    variants: [
      { sku: 'BW-TKL-160', title: 'Up to 2 showers at once', options: { Size: 'Up to 2 showers at once' }, price: '429500', stock: null },
      { sku: 'BW-TKL-199', title: '3 showers at once', options: { Size: '3 showers at once' }, price: '489500', stock: null },
    ],
    priceNote: 'from, after a free measuring visit',
    durationMinutes: 480,
    specifications: {
      'Typical time': 'One working day',
      Guarantee: '3 years on our labor, manufacturer warranty on the heat exchanger',
      'Gas needed': '160,000 or 199,000 BTU/h at full fire',
      'Also needs': 'A 120 V outlet and a place to drain condensate',
    },
    care: 'Have the heater descaled once a year with a food-safe acid through its isolation valves. Clean the small inlet screen at the same time. Keep the outside intake and exhaust clear of snow, leaves and shrubs by at least a foot.',
    featured: true,
  },
]
