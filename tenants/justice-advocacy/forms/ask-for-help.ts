import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const askForHelp: TemplatePart<'forms'>[number] = {
  slug: 'ask-for-help',
  title: 'Ask for help',
  intro:
    'Tell us as much or as little as you like; you can stop at any point and call us instead. A person on our intake team reads every word. Sending this does not make us your lawyers and does not stop a deadline.',
  department: 'support',
  priority: 'high',
  customerJourney: 'awareness',
  submitLabel: 'Send to intake',
  confirmation:
    'Thank you for telling us. Someone from intake will answer within two working days. If your court date is sooner than that, please call the court-date line now: (503) 555-0148.',
  steps: [
    {
      title: 'How we can reach you',
      fields: [
        { name: 'name', type: 'text', label: 'What should we call you?', required: true, width: 'half' },
        { name: 'pronouns', type: 'text', label: 'Pronouns, if you like', width: 'half' },
        {
          name: 'reachBy',
          type: 'radio',
          label: 'The best way to reach you',
          required: true,
          options: [
            { value: 'call', label: 'Phone call' },
            { value: 'text', label: 'Text message' },
            { value: 'email', label: 'E-mail' },
            { value: 'post', label: 'Letter, including to a facility' },
          ],
        },
        { name: 'phone', type: 'phone', label: 'Phone', width: 'half' },
        { name: 'email', type: 'email', label: 'E-mail', width: 'half' },
        {
          name: 'mailingAddress',
          type: 'textarea',
          label: 'Where should a letter go?',
          help: 'For someone in custody, give the facility and the SID number if you know it.',
          showWhen: { field: 'reachBy', equals: 'post' },
        },
        {
          name: 'safeToLeaveMessage',
          type: 'checkbox',
          label: 'It is safe to leave a message that says who we are',
          help: 'If you leave this empty we will only say “please call back”.',
        },
        {
          name: 'language',
          type: 'select',
          label: 'The language you would like to speak with us',
          options: [
            { value: 'english', label: 'English' },
            { value: 'spanish', label: 'Spanish' },
            { value: 'vietnamese', label: 'Vietnamese' },
            { value: 'russian', label: 'Russian' },
            { value: 'chinese', label: 'Chinese' },
            { value: 'somali', label: 'Somali' },
            { value: 'another', label: 'Another language or sign language' },
          ],
        },
      ],
    },
    {
      title: 'What is happening',
      fields: [
        {
          name: 'matter',
          type: 'radio',
          label: 'What is it about?',
          required: true,
          options: [
            { value: 'housing', label: 'My home: a notice, repairs, a deposit or an eviction case' },
            { value: 'conviction', label: 'A conviction that was wrong' },
            { value: 'accompaniment', label: 'I would like company in court' },
            { value: 'record', label: 'Clearing a record' },
            { value: 'something-else', label: 'Something else, or I am not sure' },
          ],
        },
        {
          name: 'noticeDate',
          type: 'date',
          label: 'The date you got the notice, if you have one',
          showWhen: { field: 'matter', equals: 'housing' },
          width: 'half',
        },
        {
          name: 'convictedPerson',
          type: 'text',
          label: 'Who was convicted, and in which county?',
          showWhen: { field: 'matter', equals: 'conviction' },
        },
        {
          name: 'courthouse',
          type: 'text',
          label: 'Which courthouse, and which room if you know it?',
          showWhen: { field: 'matter', equals: 'accompaniment' },
        },
        {
          name: 'nextDate',
          type: 'date',
          label: 'Your next court date or deadline, if there is one',
          help: 'A first guess is fine. It helps us decide who has to be called today.',
          width: 'half',
        },
        {
          name: 'story',
          type: 'textarea',
          label: 'In your own words',
          help: 'A few lines are enough. If an open criminal charge is involved, please leave out what happened.',
          required: true,
        },
        {
          name: 'papers',
          type: 'file',
          label: 'A photo or scan of the notice or court paper, if you have it at hand',
          help: 'PDF or picture. You can also bring it in; we will make the copy.',
        },
        {
          name: 'understandsNoAdvice',
          type: 'checkbox',
          label: 'I understand that this form is a request, and that my deadlines keep running',
          required: true,
        },
      ],
    },
  ],
}
