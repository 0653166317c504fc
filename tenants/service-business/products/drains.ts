import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const drains: TemplatePart<'products'> = [
  {
    slug: 'drain-clearing',
    title: 'Drain clearing',
    kind: 'service',
    summary: 'A blocked sink, tub, shower, laundry or main drain opened by cable, tested with running water and guaranteed in writing.',
    description:
      'One flat price per drain, whatever the clog turns out to be. We lay drop cloths, open the drain by cable from the nearest sensible opening, then run water for several minutes to see that the line carries it away.\n\n**Included**\n\n- Up to 75 feet of cable on a main line, 25 feet on a branch drain\n- Removing and resetting a toilet or trap when that is the best way in\n- Cleaning up what came out of the pipe\n\nMain line clearing starts from an accessible cleanout. If there is none, we say so before starting and can work through a toilet flange instead. When a line blocks again within weeks, a [sewer camera inspection](/products/sewer-camera-inspection) finds out why.',
    category: 'Drains and sewer',
    tags: ['drain', 'clog', 'plumbing', 'popular'],
    images: ['drain-clearing'],
    variants: [
      { sku: 'BW-DRN-BRANCH', title: 'Sink, tub, shower or laundry', options: { Drain: 'Sink, tub, shower or laundry' }, price: '16900', stock: null },
      { sku: 'BW-DRN-MAIN', title: 'Main sewer line', options: { Drain: 'Main sewer line' }, price: '28900', stock: null },
    ],
    priceNote: 'flat price per drain',
    durationMinutes: 90,
    specifications: {
      'Typical time': '45 to 90 minutes',
      Guarantee: '90 days on a branch drain, 60 days on a main line',
      'Please prepare': 'Empty the cabinet under the sink, or clear a path to the cleanout',
      'Not included': 'Digging, replacing broken pipe, septic tank pumping',
    },
    care: 'Do not pour chemical drain opener into a blocked drain before we come: it sits in the pipe and can burn the person who opens it. If you already did, tell us when booking. Until the visit, keep water out of that drain. If several drains back up at once, the main line is blocked: stop using water in the whole house.',
    featured: true,
  },
  {
    slug: 'sewer-camera-inspection',
    title: 'Sewer camera inspection',
    kind: 'service',
    summary: 'A camera run from the house to the city main, with a recording, the depth and place of each fault, and plain advice.',
    description:
      'A camera shows whether a slow main line has roots, a belly, a cracked clay tile or just years of grease. You watch the screen with us, and you get the recording and a one-page report the same day.\n\n**Included**\n\n- Inspection through an accessible cleanout, up to 150 feet\n- Locating each fault from above, with its depth marked on the lawn\n- A written report you can use when buying or selling a house\n\nBooked together with a main line [drain clearing](/products/drain-clearing), the inspection costs $100 less.',
    category: 'Drains and sewer',
    tags: ['drain', 'sewer', 'inspection'],
    images: ['sewer-camera'],
    variants: [{ sku: 'BW-CAM-SEWER', title: 'Sewer camera inspection', options: {}, price: '24900', stock: null }],
    priceNote: 'flat price',
    durationMinutes: 75,
    specifications: {
      'Typical time': '60 to 75 minutes',
      Reach: 'Up to 150 feet from the cleanout',
      'You receive': 'Video link and one-page report, same day',
      'Best for': 'Houses built before 1980, repeat clogs, home purchases',
    },
    care: 'Clear a path to the cleanout, usually a 4-inch cap in the basement floor or just outside the house. The line must hold flowing or clear water: if it is fully blocked, we have to open it first.',
    featured: false,
  },
  {
    slug: 'sump-pump-replacement',
    title: 'Sump pump replacement',
    kind: 'service',
    summary: 'A new cast-iron sump pump with a new check valve, tested under load, with an optional battery backup for storm nights.',
    description:
      'Most sump pumps last 7 to 10 years and fail on the wettest night of the year. We fit a cast-iron submersible pump, a new check valve and clean discharge piping inside the basement, then fill the pit and watch it run through several full cycles.\n\n**Included**\n\n- 1/3 hp submersible pump with vertical float switch\n- New check valve and pit-side PVC\n- Cleaning the pit, taking the old pump away\n\nThe battery backup option adds a second pump with its own float, charger and deep-cycle battery. It takes over when the power fails or the first pump cannot keep up, and sounds an alarm. See [how to test your pump in ten minutes](/posts/test-your-sump-pump).',
    category: 'Drains and sewer',
    tags: ['sump', 'basement', 'storm', 'popular'],
    images: ['sump-pump'],
    variants: [
      { sku: 'BW-SMP-PRIMARY', title: 'Primary pump', options: { System: 'Primary pump' }, price: '64500', stock: null },
      { sku: 'BW-SMP-BACKUP', title: 'Primary pump and battery backup', options: { System: 'Primary pump and battery backup' }, price: '149500', stock: null },
    ],
    priceNote: 'from, installed',
    durationMinutes: 150,
    specifications: {
      Pump: '1/3 hp cast-iron submersible',
      Guarantee: '3 years on our labor, manufacturer warranty on the pump',
      'Typical time': '2 hours, 3 to 4 with backup',
      Power: 'Needs a grounded outlet within reach of the pump cord',
    },
    care: 'Test the pump every spring and before heavy rain: pour a bucket of water into the pit and watch the float start the pump. Clean gravel and mud from the pit once a year with the pump unplugged. Do not use an extension cord. Keep the outside discharge clear and pointing away from the foundation.',
    featured: true,
  },
]
