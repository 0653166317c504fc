import type { Leaflet } from './pdf'

const note = 'General information about Oregon, not legal advice. Reviewed each January. Court-date line (503) 555-0148.'

export const formLeaflets: Leaflet[] = [
  {
    name: 'doc-eviction-checklist',
    title: 'Eviction court: a checklist',
    subtitle: 'From the paper on the door to the day after the hearing. Put it on the refrigerator and tick.',
    note,
    parts: [
      { heading: 'The day you find the notice' },
      {
        boxes: [
          'Photograph it where it is, then take it down. Write the day and hour on a separate sheet.',
          'Read three things: the reason, the date, and whether it says how you can stop it.',
          'Do not move out, and do not sign anything, because of the notice alone. Only a judge can order you out and only the sheriff can carry that out.',
          'Call (503) 555-0142 for a free notice check. If it is a summons with a court date, call (503) 555-0148.',
        ],
      },
      { heading: 'In the next two days' },
      {
        boxes: [
          'Dial 211 and ask about rent assistance in your county.',
          'Tell the landlord by text or letter that you have applied. Keep a copy.',
          'Put in one bag: rental agreement, receipts, bank pages, texts, photographs, repair requests.',
          'If you can pay all of what a rent notice asks, pay so that it leaves a trace and ask for a receipt.',
          'If you can pay part, have someone read the notice before you do.',
        ],
      },
      { heading: 'If you are given a summons' },
      { blanks: ['Courthouse and address', 'Date and time', 'Room (look again at the screen that morning)', 'Case number'] },
      {
        boxes: [
          'Arrange the morning: work, children, the bus. Our Getting There fund can pay.',
          'Ask for an interpreter now if you want one. It is free.',
          'Ask for a companion: (503) 555-0142.',
        ],
      },
      { heading: 'At first appearance' },
      {
        boxes: [
          'Be there thirty minutes early. Tell the clerk you have come.',
          'Stay in the room until your name is called.',
          'If you make an agreement, read each line. Ask what happens if you are a day late. You may say no.',
          'If you do not agree, say that you want a trial, and ask for the answer form. It is filed that day. Ask for the fee waiver or deferral form too.',
          'If the landlord’s side does not come, ask the judge to dismiss the case.',
          'Before you leave, get the next date in writing.',
        ],
      },
      { blanks: ['What was ordered or agreed', 'Next date, time, room', 'What I have to do, and by when'] },
      { heading: 'The day after' },
      {
        boxes: [
          'Photograph every paper and send the pictures to someone you trust.',
          'Put each date of the agreement in your phone with an alarm the day before.',
          'If you cannot keep a date, call before it passes, not after.',
        ],
      },
    ],
  },
  {
    name: 'doc-repair-letter',
    title: 'Repair request',
    subtitle: 'Fill in, sign, photograph, deliver, and keep a copy. One letter for each visit or new problem.',
    note,
    parts: [
      { blanks: ['Date', 'To (landlord or manager)', 'At', 'From', 'My home'] },
      { text: 'I rent the home named above. The following needs repair:' },
      { rules: 4 },
      { blanks: ['I first noticed it on', 'I first told you on, and how'] },
      { text: 'Oregon law, ORS 90.320, asks a landlord to keep a rented home habitable, which includes heat, hot and cold water, plumbing, safe wiring, weatherproofing, locks and working smoke alarms.' },
      { text: 'Please repair it by the date below. If it takes longer, please write to tell me when. To arrange a time to come in, please give me at least 24 hours’ notice by the means below.' },
      { blanks: ['Please repair by', 'Reach me at', 'Times that suit'] },
      { text: 'I have kept a copy of this letter and photographs with their dates. Thank you for taking care of it.' },
      { blanks: ['Signed'] },
      { heading: 'For your own records' },
      { boxes: ['Photographs taken', 'Copy kept', 'Delivered by hand, by mail or by text: write which, and when', 'Readings, if it is about heat: day, hour, room, degrees'] },
      { small: 'Do not withhold rent or pay for repairs yourself before someone has read your papers. The law has ways to do both, and a missed step can cost you your home.' },
    ],
  },
  {
    name: 'doc-deposit-letter',
    title: 'Asking for my deposit',
    subtitle: 'For day thirty-two. Fill in, sign, send so that it leaves a trace, keep a copy.',
    note,
    parts: [
      { blanks: ['Date', 'To', 'At', 'From', 'My address now'] },
      { blanks: ['I rented the home at', 'My tenancy ended and I returned possession on', 'I paid a deposit of $'] },
      {
        text: 'ORS 90.300 gives a landlord 31 days after the end of the tenancy and delivery of possession to return the deposit or to give a written accounting of what is kept and why. That time has passed.',
      },
      { boxes: ['I have received nothing.', 'I have received an accounting, and I dispute the items listed here:'] },
      { rules: 3 },
      { text: 'Please send me the amount below by the date below. If a written accounting was not given in time, or money is kept in bad faith, the law allows a court to award twice the amount withheld. I would much rather settle this by letter.' },
      { blanks: ['Please send $', 'By (two weeks from today)', 'Signed'] },
      { heading: 'Keep with your copy' },
      {
        boxes: [
          'Move-in report or first-day photographs',
          'Photographs and film from the last day',
          'Receipt for the keys, or a photograph of returning them',
          'The note that gave your new address',
        ],
      },
      { small: 'Claims under Oregon’s landlord and tenant act generally must be filed within one year. Small claims court hears cases up to $10,000. Renters inside the city of Portland have further rights about deposits; ask.' },
    ],
  },
  {
    name: 'doc-court-watch-sheet',
    title: 'Court watcher’s field sheet',
    subtitle: 'One line a matter. Times to the minute. Words in quotation marks only if they are exact.',
    note: 'Sit in the second row. Phones off. No photographs or recording without the judge’s permission. Sheets are due on Friday.',
    parts: [
      { blanks: ['Watcher’s number, date', 'Courthouse, room, calendar', 'Court came to order at'] },
      {
        widths: [0.11, 0.15, 0.19, 0.19, 0.24, 0.12],
        table: [
          ['Called', 'Matter no.', 'Counsel? L / T', 'Choices told?', 'Ordered, next date', 'Done'],
          ...Array.from({ length: 17 }, () => [' ', ' ', 'Y N  /  Y N', 'Y   N   part', ' ', ' ']),
        ],
      },
      { heading: 'What to write' },
      {
        items: [
          'Was each side there, and with whom: a lawyer, a companion, nobody, on the phone.',
          'Did the judge say what the choices were: agree, ask for trial, ask for more time.',
          'Was an interpreter, a ramp or a fee waiver needed, and was it there.',
          'Anyone who asked to speak and was not returned to: the time, and those words.',
        ],
      },
      { heading: 'What to leave out' },
      {
        items: [
          'Names of tenants, defendants, witnesses and children. The matter number is enough.',
          'Your opinion of anyone’s honesty. You were not sworn either.',
          'Anything overheard in the hall or between a person and their lawyer.',
        ],
      },
      { heading: 'Margins' },
      { rules: 5 },
    ],
  },
  {
    name: 'doc-set-aside-worksheet',
    title: 'Set-aside worksheet',
    subtitle: 'For the expungement clinic. Guess where you must; we look up the rest together.',
    note,
    parts: [
      { heading: 'My Oregon cases' },
      {
        widths: [0.2, 0.14, 0.3, 0.2, 0.16],
        table: [
          ['County', 'Year', 'What for', 'How it ended', 'Sentence over'],
          ...Array.from({ length: 7 }, () => [' ', ' ', ' ', ' ', ' ']),
        ],
      },
      { heading: 'Waiting periods under ORS 137.225' },
      {
        widths: [0.5, 0.5],
        table: [
          ['Conviction', 'From conviction or release, whichever is later'],
          ['Class B felony of a kind that qualifies', '7 years'],
          ['Class C felony', '5 years'],
          ['Class A misdemeanor', '3 years'],
          ['Class B or C misdemeanor, violation, contempt', '1 year'],
          ['Acquitted or dismissed', 'At any time'],
          ['Arrested or cited, prosecutor chose not to file', '60 days from that decision'],
        ],
      },
      { heading: 'Then ask' },
      {
        boxes: [
          'No other conviction in the waiting time before filing, apart from motor vehicle violations',
          'Sentence complete: jail, probation, classes, restitution. If money is still owed, bring the figure',
          'Nothing pending in any court',
          'Probation was not revoked, or was revoked more than three years ago',
        ],
      },
      { heading: 'Bring' },
      { boxes: ['Photo identification', 'Any court paper you still have', 'This sheet', 'Someone, if you like'] },
      { small: 'Usually not eligible: most Class A felonies, most sex crimes, many crimes against children or dependent people, and traffic offenses including DUII. Do not rule yourself out from a list. Oregon courts charge no filing fee for these motions; the State Police charge for a record check, and we pay that for anyone who asks.' },
    ],
  },
]
