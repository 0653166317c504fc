import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const plans: TemplatePart<'products'> = [
  {
    slug: 'emergency-call-out',
    title: 'Emergency call-out',
    kind: 'service',
    summary: 'A licensed technician at your door day or night for burst pipes, sewage backing up, no heat in freezing weather or no water.',
    description:
      'Call [+1 614-555-0119](tel:+16145550119): one of us answers, tells you how to stop the damage right now, and says honestly when we can be there.\n\nThe call-out price covers the drive and the first 60 minutes of work at your home. After that, work is $36 per quarter hour by day and $48 at night, on Sundays and on federal holidays. Parts are extra and agreed with you before we use them.\n\nCare plan members pay no night surcharge. What to do until we arrive is on our [emergency page](/emergency).',
    category: 'Emergency and plans',
    tags: ['emergency', 'burst pipe', 'night', 'popular'],
    images: ['emergency-call-out'],
    variants: [
      { sku: 'BW-EMG-DAY', title: 'Monday to Saturday, 7 am to 6 pm', options: { Time: 'Monday to Saturday, 7 am to 6 pm' }, price: '17900', stock: null },
      { sku: 'BW-EMG-NIGHT', title: 'Nights, Sundays, federal holidays', options: { Time: 'Nights, Sundays, federal holidays' }, price: '27900', stock: null },
    ],
    priceNote: 'flat, first hour included',
    durationMinutes: 60,
    specifications: {
      'Typical arrival': '60 to 90 minutes, see the service area page',
      Phone: '+1 614-555-0119, 24 hours',
      'Cancel free of charge': 'Until the truck has left',
      'Gas smell': 'Leave first, call 911 or the gas utility, then us',
    },
    care: 'Burst pipe: close the main water valve, open the lowest faucet, stay away from wet outlets. Sewage: stop using water in the house. No heat: open cabinet doors on outside walls and let faucets drip. Gas smell or carbon monoxide alarm: leave and call 911 from outside.',
    featured: true,
  },
  {
    slug: 'annual-care-plan',
    title: 'Annual care plan',
    kind: 'service',
    summary: 'One yearly price for tune-ups, a whole-house plumbing check, first place in the queue and 10 % off every repair.',
    description:
      'We call you when the visits are due, so nothing depends on a magnet on the fridge.\n\n**Every plan**\n\n- A yearly plumbing check: valves, supply lines, toilets, water heater flush, sump pump test\n- First place in the queue, no night surcharge on [emergency call-outs](/products/emergency-call-out)\n- 10 % off repairs, 5 % off installations\n\n**Plumbing and furnace** adds the full [furnace tune-up](/products/furnace-tune-up). **Plumbing and boiler** adds the yearly [boiler service](/products/boiler-service) for hot water or steam. **Rental, up to 4 units** covers the plumbing check in each unit and one shared heating plant.\n\nThe plan runs for twelve months and does not renew by itself. Cancel within 30 days, before the first visit, for a full refund.',
    category: 'Emergency and plans',
    tags: ['care plan', 'maintenance', 'popular'],
    images: ['care-plan'],
    variants: [
      { sku: 'BW-CARE-P', title: 'Plumbing', options: { Plan: 'Plumbing' }, price: '15900', stock: null },
      { sku: 'BW-CARE-PF', title: 'Plumbing and furnace', options: { Plan: 'Plumbing and furnace' }, price: '24900', compareAtPrice: '28800', stock: null },
      { sku: 'BW-CARE-PB', title: 'Plumbing and boiler', options: { Plan: 'Plumbing and boiler' }, price: '34900', compareAtPrice: '39800', stock: null },
      { sku: 'BW-CARE-R4', title: 'Rental, up to 4 units', options: { Plan: 'Rental, up to 4 units' }, price: '62900', stock: null },
    ],
    priceNote: 'per year',
    durationMinutes: 120,
    specifications: {
      Term: '12 months, no automatic renewal',
      Visits: 'One or two a year, booked with you',
      'Discount on repairs': '10 %',
      'Moving house': 'The plan moves with you within our service area, or passes to the buyer',
    },
    care: 'Between visits: look at the furnace filter every month in winter, test the sump pump before spring storms, and turn the main water valve off and on once a year so that it does not seize.',
    featured: true,
  },
]
