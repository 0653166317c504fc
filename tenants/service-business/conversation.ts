import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const conversation: TemplatePart<'conversation'> = {
  channel: 'dispatch',
  title: 'Dispatch',
  messages: [
    { author: 'Joanie Pruitt', role: 'staff', minutesAgo: 431, department: 'operations', body: 'Morning, all. 19 °F tonight, so expect hoses left on faucets. Terrence: Clintonville main line at 8, then Bexley. Priya: two tune-ups in Dublin. Luis and Cody: 50 gallon power vent on Kenny Road, inspector comes at 3.' },
    { author: 'Luis Ferrante', role: 'staff', minutesAgo: 422, department: 'operations', body: 'Power vent is on the truck. We are down to one 40 gallon natural gas on the shelf after yesterday. Can somebody reorder two?' },
    { author: 'Pip', role: 'agent', minutesAgo: 420, department: 'operations', body: 'Draft order for two 40 gallon gas tanks is ready for Nell to approve. Last three weeks we used seven, so I suggest three rather than two.' },
    { author: 'Nell Castellano', role: 'staff', minutesAgo: 411, department: 'finance', body: 'Three is fine, approved. Supplier delivers tomorrow before 10.' },
    { author: 'Terrence Boyd', role: 'staff', minutesAgo: 318, department: 'operations', body: 'Clintonville is open. Roots at 62 feet, same spot as in September, so it is still inside the guarantee. Ran the camera, no charge. Customer wants a price for a spot repair.' },
    { author: 'Pip', role: 'agent', minutesAgo: 316, department: 'sales', body: 'Noted on the customer card with your 62 feet. I opened a quote for Nell with the September and today’s recordings side by side.' },
    { author: 'Priya Raman', role: 'staff', minutesAgo: 262, department: 'operations', body: 'First Dublin furnace: 180 ppm CO in the flue and a crack I can show in a mirror. It is off and tagged, owner has seen it. There is a baby in the house. Who has the two big electric heaters?' },
    { author: 'Joanie Pruitt', role: 'staff', minutesAgo: 260, department: 'operations', body: 'They are in van 4. Cody drops them off on his way for fittings, there by 12:15. Moving your 1 pm to tomorrow; they have a care plan and were sweet about it.' },
    { author: 'Pip', role: 'agent', minutesAgo: 187, department: 'support', body: 'Web chat, Hilltop: "smells like eggs by the stove". I told her to get out and call 911 from the sidewalk before anything else. She is at her neighbor’s, the utility is on the way. Please call her when they have tagged it.' },
    { author: 'Joanie Pruitt', role: 'staff', minutesAgo: 121, department: 'support', body: 'Called her. Flexible connector behind the range, utility shut it off. Terrence, can you take it after Bexley? She has kids and wants to cook tonight.' },
    { author: 'Terrence Boyd', role: 'staff', minutesAgo: 117, department: 'operations', body: 'Yes, 4 to 6. I have connectors in both sizes. Will pressure test the rest while I am there.' },
    { author: 'Luis Ferrante', role: 'staff', minutesAgo: 44, department: 'operations', body: 'Kenny Road passed inspection, 121 °F at the kitchen tap. Customer asked about the care plan. Left the sheet, told her to sleep on it.' },
    { author: 'Pip', role: 'agent', minutesAgo: 21, department: 'marketing', body: 'With tonight’s forecast I have a reminder ready for the 214 care plan customers with a plain hose faucet: take the hose off, open the cabinet doors, link to the frozen pipe guide. It goes out at 5 pm if Nell says yes.' },
    { author: 'Nell Castellano', role: 'staff', minutesAgo: 12, department: 'marketing', body: 'Yes, send it. Thank you all. On call tonight: Terrence first, Priya for heat. Soup is in the shop fridge.' },
  ],
}
