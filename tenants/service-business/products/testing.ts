import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const testing: TemplatePart<'products'> = [
  {
    slug: 'gas-line-inspection',
    title: 'Gas line inspection',
    kind: 'service',
    summary: 'A pressure test and leak search of the gas piping in your house, with a signed report for you, your insurer or the inspector.',
    description:
      'For a house you are buying, an old line you wonder about, or a new range, dryer or generator you want to connect.\n\n**What we do**\n\n- Check every visible joint and appliance connector with an electronic detector and leak solution\n- Test the house piping under pressure with a gauge\n- Look at bonding, supports, shut-off valves and old flexible connectors\n- Work out whether the line is large enough for what hangs on it\n\nRepairs are priced separately, and you may have them done by anyone licensed.\n\n**Do you smell gas right now?** Then this is not a booking. Leave the house, touch no switches, and call 911 or your gas utility from outside. Their response is free, day and night.',
    category: 'Gas and testing',
    tags: ['gas', 'safety', 'inspection'],
    images: ['gas-line-inspection'],
    variants: [{ sku: 'BW-GAS-INSPECT', title: 'Gas line inspection', options: {}, price: '17900', stock: null }],
    priceNote: 'flat price',
    durationMinutes: 75,
    specifications: {
      'Typical time': '60 to 75 minutes',
      'You receive': 'Signed report, same day',
      'Good to know': 'Gas appliances are off for part of the visit and relit by us',
      'Meter side': 'The meter and the line before it belong to the gas utility',
    },
    care: 'Smell gas: leave at once with everyone in the house, leave the door open behind you if you can, do not use switches, phones or flames inside, and call 911 or the gas utility from a safe distance. Go back in only when they say so.',
    featured: false,
  },
  {
    slug: 'backflow-test',
    title: 'Backflow preventer test',
    kind: 'service',
    summary: 'The yearly test of a backflow preventer on sprinklers, boilers or fire lines, filed with your water department for you.',
    description:
      'Backflow preventers keep fertilizer, boiler chemicals and worse out of the drinking water. Water departments in Ohio ask for a test by a certified tester when the device is installed and every twelve months after that.\n\n**Included**\n\n- Test with a calibrated gauge by an Ohio-certified tester\n- Filing the report with your water department\n- A copy for you and a reminder next spring\n\nIf the device fails, we repair common makes on the spot for $145 plus the rubber kit, and test again at no charge. The water to the device is off for about 15 minutes.',
    category: 'Gas and testing',
    tags: ['backflow', 'testing', 'sprinkler', 'commercial'],
    images: ['backflow-test'],
    variants: [
      { sku: 'BW-BFT-ONE', title: 'First device', options: { Device: 'First device' }, price: '10500', stock: null },
      { sku: 'BW-BFT-MORE', title: 'Each further device, same visit', options: { Device: 'Each further device, same visit' }, price: '6500', stock: null },
    ],
    priceNote: 'flat price per device',
    durationMinutes: 45,
    specifications: {
      'Typical time': '30 to 45 minutes',
      Sizes: '1/2 inch to 2 inches; larger on request',
      'Best time': 'April to June, when the sprinklers are turned on',
      'Please have ready': 'The notice from your water department, with its due date',
    },
    care: 'Open the valves of a sprinkler backflow preventer slowly in spring. In fall, have the system blown out and leave the test cocks half open, so that no trapped water can freeze and split the body.',
    featured: false,
  },
]
