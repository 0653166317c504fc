import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const conversation: TemplatePart<'conversation'> = {
  channel: 'packing-shed',
  title: 'Packing shed',
  messages: [
    { author: 'June Hays', role: 'staff', minutesAgo: 422, department: 'operations', body: 'Morning all. 31 boxes out today, truck comes at 3. Low of 19 °F in Santa Fe tomorrow night, so anything going to New Mexico or Colorado gets a heat pack or waits till Monday.' },
    { author: 'Lupe Arvizu', role: 'staff', minutesAgo: 411, department: 'operations', body: 'Four for Colorado, two for NM. I wrote to all six. Five said wait, one in Albuquerque says she is home all day and wants it now. Heat pack for her.' },
    { author: 'Sunny', role: 'agent', minutesAgo: 405, department: 'operations', body: 'Stock this morning: Old Man Cactus 6 in is down to 1, String of Pearls hanging pot to 2, ZZ 8 in to 3. Moon Cactus in pink and the 5 gallon Organ Pipe are at zero; eleven people asked for pink in the last two weeks.' },
    { author: 'Mateo Orozco', role: 'staff', minutesAgo: 397, department: 'operations', body: 'Pink grafts are taking well, 60 on the bench. Give me until the 20th before you list them. The pearls are my fault, I kept six back for cuttings. Can release three Friday.' },
    { author: 'June Hays', role: 'staff', minutesAgo: 391, department: 'sales', body: 'Good. Release three, keep three. Sunny, if somebody asks for pink tell them “about three weeks” and nothing firmer.' },
    { author: 'Sunny', role: 'agent', minutesAgo: 390, department: 'sales', body: 'Will do. I say the growers expect pink in about three weeks and offer to write when they are listed. No date promised.' },
    { author: 'Lupe Arvizu', role: 'staff', minutesAgo: 312, department: 'support', body: 'Photo just in through plant help: jade, yellow leaves, soft stem at soil level, watered “every Sunday with the others”. Sits in a glazed pot with no hole. Mateo, is there anything to save?' },
    { author: 'Mateo Orozco', role: 'staff', minutesAgo: 298, department: 'support', body: 'Top is fine. Tell her: cut above the soft part until the cut is clean and green all through, dry it a week in the shade, root it in dry mix. Bin the bottom and the soil. And a pot with a hole, please.' },
    { author: 'Sunny', role: 'agent', minutesAgo: 295, department: 'support', body: 'Drafted that as a reply with the jade care notes and the 5 in terracotta linked at the end. It waits for Lupe’s approval, since it recommends throwing away part of a customer’s plant.' },
    { author: 'Lupe Arvizu', role: 'staff', minutesAgo: 289, department: 'support', body: 'Approved, I only changed “bin” to “compost, but not near your other plants”.' },
    { author: 'June Hays', role: 'staff', minutesAgo: 164, department: 'sales', body: 'Fern & Fable in Phoenix wants 40 flats of mixed 4 in and asks whether we can deliver before the holiday market. Resale certificate is on file. Dale, is the trailer free on the 12th?' },
    { author: 'Dale Hays', role: 'staff', minutesAgo: 151, department: 'operations', body: 'Free. So am I, it turns out. Tell them before 9, I am not driving the I-10 at noon with a load of saguaros.' },
    { author: 'Sunny', role: 'agent', minutesAgo: 38, department: 'finance', body: 'Today so far: 23 web orders for $1,412.50, best seller the Shady room kit with six. Two chats went to people, both about a late box; Lupe has them. Nothing is waiting for approval.' },
    { author: 'Mateo Orozco', role: 'staff', minutesAgo: 12, department: 'operations', body: 'First Christmas cactus bud is open on Ruth’s windowsill. Officially winter.' },
  ],
}
