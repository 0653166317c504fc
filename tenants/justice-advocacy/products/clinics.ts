import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const clinics: TemplatePart<'products'> = [
  {
    slug: 'expungement-clinic',
    title: 'Expungement clinic appointment',
    kind: 'service',
    summary: 'A free 45-minute seat with a lawyer or supervised law student to see which Oregon records can be set aside, and to prepare the motions.',
    description: `Oregon calls it setting aside a conviction or an arrest. When a judge signs the order the record is sealed, and in most situations you may say that it did not happen.

## What happens in the 45 minutes

1. We look up your Oregon cases with you, county by county.
2. A lawyer tells you which can be set aside now, which later and which cannot.
3. If something is ready, we prepare the motion and the copy for the prosecutor and show you how the fingerprint card works.
4. You leave with a one-page plan and dates, even if the answer is “in two years”.

## Costs

The appointment and our work are free, and Oregon courts charge no filing fee for these motions. For a conviction the Oregon State Police charge for a fingerprint-based record check; we pay that fee for anyone who asks.

The clinic does not cover federal cases, other states or immigration questions. Read [Clearing an Oregon record](/posts/clearing-an-oregon-record) first if you like to come prepared.`,
    category: 'Clinics and training',
    tags: ['clinic', 'records', 'free'],
    images: ['product-clinic'],
    durationMinutes: 45,
    variants: [
      { sku: 'CLIN-EXP-OFFICE', title: 'At our office', options: { Where: 'At our office' }, price: '0', stock: null },
      { sku: 'CLIN-EXP-PHONE', title: 'By phone or video', options: { Where: 'By phone or video' }, price: '0', stock: null },
    ],
    specifications: {
      When: 'Second and fourth Wednesday, 4 to 7 pm',
      Bring: 'Photo ID, any court papers, counties and years as you remember them',
      Languages: 'English, Spanish, Vietnamese; others by interpreter',
      'Income test': 'None',
    },
    care: 'If you cannot come, move or cancel the appointment by the morning of the clinic so that someone from the waiting list can have the seat. If you come without papers, come anyway.',
  },
  {
    slug: 'notice-check',
    title: 'Notice check',
    kind: 'service',
    summary: 'Thirty free minutes with a tenant advocate, supervised by a lawyer, to read the notice on your door and plan the next step.',
    description: `Bring the notice, the envelope it came in and your rental agreement if you have it. An advocate reads them with you and a supervising lawyer looks at every file before you leave. You will know what kind of notice it is, which dates matter, what a court case would look like and where rent help may come from.

## Who it is for

Renters in Multnomah, Washington and Clackamas counties who have received a notice about rent, cause, no cause, a rent increase or repairs, or who have been handed a court summons. If you have a summons, do not wait for an appointment: call the court-date line, (503) 555-0148.

## Afterward

If your household is within our income limit and the case is one we can take, a lawyer may offer to represent you. If not, you leave with a written plan and the name of the next office to try.`,
    category: 'Clinics and training',
    tags: ['clinic', 'tenants', 'free'],
    images: ['product-notice-check'],
    durationMinutes: 30,
    variants: [
      { sku: 'CLIN-NOT-OFFICE', title: 'At our office', options: { Where: 'At our office' }, price: '0', stock: null },
      { sku: 'CLIN-NOT-PHONE', title: 'By phone, send a photo first', options: { Where: 'By phone' }, price: '0', stock: null },
    ],
    specifications: {
      When: 'Monday to Thursday, 9 am to 4 pm',
      Bring: 'The notice, its envelope, the rental agreement, any texts with the landlord',
      'Income test': 'None for the check; 200 percent of the federal poverty level for representation',
    },
    care: 'Photograph the notice where you found it before you take it down, and write the day and hour on the back. Do not write on the notice itself.',
  },
  {
    slug: 'court-watch-training',
    title: 'Court-watch training seat',
    kind: 'service',
    summary: 'Three hours on how to sit in a public courtroom, what to write down and what to leave alone. Ends with a practice docket.',
    description: `Oregon’s constitution says that no court shall be secret. A court watcher takes that at its word: sits in the public gallery, listens and keeps an exact record of what was said about time, money, counsel and liberty.

## The morning

- **9:30** The building, the people in the room and the order of a docket.
- **10:15** The field sheet: times, words, outcomes. Never names of tenants, witnesses or children.
- **11:00** Courtroom manners, phones, and the rule that recording needs the judge’s permission.
- **11:20** A practice docket with actors, scored and talked through.
- **12:10** How your sheet becomes a number in the quarterly report.

You receive the field notebook and lunch. After the training you go out twice with an experienced watcher before you go alone. The training also counts as the first step toward becoming a court companion.`,
    category: 'Clinics and training',
    tags: ['training', 'volunteer', 'court-watch'],
    images: ['product-court-watch-seat'],
    durationMinutes: 180,
    priceNote: 'per seat',
    variants: [
      { sku: 'TRAIN-CW-STD', title: 'Standard seat', options: { Seat: 'Standard' }, price: '2500', stock: null },
      { sku: 'TRAIN-CW-STU', title: 'Student seat', options: { Seat: 'Student' }, price: '1000', stock: null },
      { sku: 'TRAIN-CW-FREE', title: 'No-cost seat', options: { Seat: 'No cost' }, price: '0', stock: null },
    ],
    specifications: {
      When: 'First Saturday of the month, 9:30 am to 12:30 pm',
      Where: '418 SE Ankeny Street, Suite 300',
      Group: 'Sixteen seats',
      Age: '18 and over; 16 with a guardian’s consent',
    },
    care: 'Bring a pen and a watch with a second hand if you own one; phones stay off in the practice room as they do in court. Cancel up to the day before for a full refund or another date.',
  },
  {
    slug: 'know-your-rights-workshop',
    title: 'Know-your-rights workshop',
    kind: 'service',
    summary: 'Ninety minutes for a building, a school, a congregation or a workplace, taught by a lawyer and a former client together.',
    description: `Choose one subject and we do it properly: renting in Oregon, when police stop you, clearing a record, or what to expect on a first day in court. Every workshop is taught by two people, a lawyer and someone who has been through it. There are scenes to act out, a quarter hour of questions and a handbook for each person.

We teach general information. Nobody is asked to speak about their own case in the room, and a lawyer stays afterward for anyone who wants a private word.

Groups run by tenants, students or people in recovery pay nothing. The other fees keep it that way.`,
    category: 'Clinics and training',
    tags: ['training', 'tenants'],
    images: ['product-workshop'],
    durationMinutes: 90,
    priceNote: 'per group',
    variants: [
      { sku: 'TRAIN-KYR-FREE', title: 'Tenant, student or recovery group', options: { Group: 'Tenant, student or recovery' }, price: '0', stock: null },
      { sku: 'TRAIN-KYR-ORG', title: 'Non-profit, school or congregation', options: { Group: 'Non-profit or school' }, price: '15000', stock: null },
      { sku: 'TRAIN-KYR-FIRM', title: 'Employer or firm', options: { Group: 'Employer or firm' }, price: '45000', stock: null },
    ],
    specifications: {
      Group: '8 to 40 people',
      Languages: 'English or Spanish; others with two weeks’ notice',
      'Where we go': 'Multnomah, Washington and Clackamas counties, or by video',
    },
    care: 'We need a room where the door closes, chairs that move and no projector. Move the date free of charge up to three days ahead.',
  },
]
