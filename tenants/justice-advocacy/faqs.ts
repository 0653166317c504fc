import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const faqs: TemplatePart<'faqs'> = [
  {
    topic: 'Getting help',
    question: 'What does your help cost?',
    answer:
      'Our help is free to the people we serve: reinvestigation, tenant defense, the clinics and court accompaniment cost nothing. You may still meet costs that are not ours, such as court fees or the Oregon State Police fee for a record check; we tell you about them first and can often cover them or help you ask for a waiver.',
  },
  {
    topic: 'Getting help',
    question: 'How do I ask for help?',
    answer:
      'Fill in the form at [Ask for help](/forms/ask-for-help), call (503) 555-0142, or come to walk-in intake on Tuesday or Thursday between 1 and 4 pm at 418 SE Ankeny Street, Suite 300. People in custody may write to the same address; mark the envelope “Legal mail, intake”. A person answers within two working days.',
  },
  {
    topic: 'Getting help',
    question: 'My court date is this week. What should I do?',
    answer:
      'Go to court on the date on your papers, even if you are still waiting to hear from us or anyone else, and call our court-date line, (503) 555-0148. It takes messages at all hours and is checked each court morning from 7:30. If you rent and miss a first appearance, the court can decide against you without hearing your side. See [the first 48 hours](/posts/first-48-hours-after-an-eviction-notice).',
  },
  {
    topic: 'Getting help',
    question: 'Who do you help, and where?',
    answer:
      'We review wrongful conviction claims from anywhere in Oregon. Tenant defense and court accompaniment cover Multnomah, Washington and Clackamas counties. Tenant clients must have a household income at or below 200 percent of the federal poverty level; there is no income test for accompaniment, workshops or clinics.',
  },
  {
    topic: 'Getting help',
    question: 'Do you ask about immigration status?',
    answer:
      'No. We do not ask about immigration status, and we do not write it down if you mention it unless your lawyer here needs it for your case. Everything you tell intake is confidential.',
  },
  {
    topic: 'Getting help',
    question: 'What happens if you cannot take my case?',
    answer:
      'We tell you plainly and in writing, as early as we can, and we give you the name of someone else to try: a legal aid office, the Oregon State Bar’s Lawyer Referral Service, or the 211 information line, which you reach by dialing 211. A no from us is not an opinion on whether you are right.',
  },
  {
    topic: 'Getting help',
    question: 'Can you give me legal advice by phone or chat?',
    answer:
      'No. The phone desk, the chat assistant and this website give general information and tell you where to go. Legal advice comes only from a lawyer who has read your papers and agreed to act for you. We can put you in touch with a person who will arrange that.',
  },
  {
    topic: 'Getting help',
    question: 'Is what I tell you confidential?',
    answer:
      'Yes. Intake is confidential from the first word, whether or not we take the case. Staff and volunteers sign a confidentiality agreement, files are kept apart by case, and we never publish a story, a name or a document without written consent. Details are at [Confidentiality and privacy](/privacy).',
  },
  {
    topic: 'Getting help',
    question: 'Do you have interpreters, and is the office accessible?',
    answer:
      'Yes to both. Staff speak English, Spanish and Vietnamese; for other languages and for sign language we bring an interpreter at our cost, usually with two days’ notice. The office is step free by the elevator on Ankeny Street, with an accessible restroom and a quiet room. In court, the court itself must provide an interpreter free of charge; ask early.',
  },
  {
    topic: 'Wrongful convictions',
    question: 'Which wrongful conviction cases do you review?',
    answer:
      'We review Oregon felony convictions where the person says they did not commit the crime or that no crime happened, where there are at least three years left to serve or a lasting consequence, and where something can still be tested, found or heard. We do not review cases that are still on direct appeal. The full [case review policy](/library) is in the library.',
  },
  {
    topic: 'Wrongful convictions',
    question: 'How long does a case review take?',
    answer:
      'A first answer takes about four months because two people read each file. A full reinvestigation takes two to five years. We write to the person every ninety days for as long as a file is open, even if the only news is that we are still waiting.',
  },
  {
    topic: 'Tenants',
    question: 'I received an eviction notice. Do I have to leave by the date on it?',
    answer:
      'A notice is not a court order. In Oregon only a judge can order you out and only the sheriff can carry out that order; a landlord who changes the locks or shuts off the utilities is breaking the law. The date still matters, because after it the landlord may file a case. Bring the notice to a free [notice check](/products/notice-check). This is general information, not legal advice.',
  },
  {
    topic: 'Tenants',
    question: 'How long does a landlord have to return my deposit in Oregon?',
    answer:
      'Oregon law gives the landlord 31 days after the tenancy ends and you hand back possession to return the deposit or send a written accounting of what was kept and why. If the written accounting does not come, or money is kept in bad faith, a court can award twice the amount withheld. Our explainer on [the 31 days](/posts/your-deposit-and-the-31-days) has a letter you can use.',
  },
  {
    topic: 'Clearing a record',
    question: 'How do I book the expungement clinic, and what should I bring?',
    answer:
      'Book a free 45-minute seat at [Expungement clinic](/products/expungement-clinic). It runs on the second and fourth Wednesday, 4 to 7 pm, at our office. Bring photo ID, any court papers you still have, and the county and year of each case as well as you remember. We can look up the rest.',
  },
  {
    topic: 'Court accompaniment',
    question: 'What does a court companion do?',
    answer:
      'A companion meets you outside the courthouse, shows you the room, sits beside or behind you, writes down dates and orders, and stays for a while afterward. Companions do not speak for you, do not give legal advice and are not witnesses in your case. Ask at least three court days ahead if you can.',
  },
  {
    topic: 'Volunteering',
    question: 'Do I need legal training to volunteer?',
    answer:
      'No. Court watchers and companions take one [three-hour training](/products/court-watch-training) and go out with an experienced volunteer twice before they go alone. Case file readers take a further evening on reading a trial record. Start with the [volunteer form](/forms/volunteer).',
  },
  {
    topic: 'Volunteering',
    question: 'Is there a fee for the court-watch training?',
    answer:
      'The seat is $25, which pays for the room, the notebook and lunch. Students pay $10, and there is a no-cost seat that nobody has to justify: choose it at booking. Trainings are on the first Saturday of each month, 9:30 am to 12:30 pm.',
  },
  {
    topic: 'Giving',
    question: 'Is my gift tax deductible?',
    answer:
      'Clearwater Justice Project is a 501(c)(3) public charity, so gifts are deductible in the United States to the extent the law allows. Each receipt carries our tax number and says whether you received anything in return. For event tickets, only the part above the value of the evening is deductible; the receipt states both figures.',
  },
  {
    topic: 'Giving',
    question: 'How can I pay?',
    answer:
      'On this site you can pay by card. Checks, stock, donor-advised funds, payroll gifts and employer matches go through the [pledge form](/forms/donation-pledge); June answers within two working days. We do not take cash by mail, and we never ask for gift cards or wire transfers to an individual.',
  },
  {
    topic: 'Giving',
    question: 'How do I change or stop a monthly gift?',
    answer:
      'Write to giving@clearwaterjustice.example or reply to any receipt. A monthly gift stops the same day, without questions. The first month is charged at checkout; after that we send a renewal notice by e-mail each month and nothing is charged without your yes.',
  },
  {
    topic: 'Giving',
    question: 'Can I have a gift refunded?',
    answer:
      'Yes. If you gave the wrong amount or changed your mind, tell us within 60 days and we refund the gift in full. If you have already used the receipt for a tax return, please tell us so that we can send a corrected one. The policy is at [Gifts, refunds and returns](/gift-policy).',
  },
  {
    topic: 'Shop and events',
    question: 'How are goods shipped, and what does it cost?',
    answer:
      'Handbooks, bags, prints and cards leave our office on Mondays and Thursdays by USPS. Shipping in the United States is $5, and free above $60; allow three to six working days. Pick-up at the office is free. Handbooks for people in custody are mailed without shipping cost, in the form each facility accepts.',
  },
  {
    topic: 'Shop and events',
    question: 'What is your return policy for goods?',
    answer:
      'Send unused goods back within 30 days for a full refund of the price; if the fault is ours we pay the postage too. Write to shop@clearwaterjustice.example first. Handbooks sent to people in custody need not come back.',
  },
  {
    topic: 'Shop and events',
    question: 'Can I return a ticket for An Evening on the Record?',
    answer:
      'Yes. Tickets are refunded in full up to seven days before the evening. After that you may pass the ticket to someone else or turn it into a gift; tell us the name by noon on the day. The evening is on the first Saturday of May each year, doors at 6 pm.',
  },
  {
    topic: 'Visiting',
    question: 'When is the office open?',
    answer:
      'Monday to Thursday 9 am to 5 pm, Friday 9 am to 1 pm; closed on weekends and state court holidays. Walk-in intake is Tuesday and Thursday, 1 to 4 pm, no appointment needed. For a court date within three days, call the court-date line, (503) 555-0148, at any hour.',
  },
  {
    topic: 'Visiting',
    question: 'How do I get to you without a car?',
    answer:
      'We are at 418 SE Ankeny Street, a few minutes on foot from the stops on Grand and Martin Luther King Jr. Boulevard, where the streetcar and several bus lines run, and about fifteen minutes on foot across the Burnside Bridge from downtown. Bike racks are by the door. If fare is the problem, tell intake; we send day passes.',
  },
]
