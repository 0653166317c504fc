import type { Features } from '../Features'
import type { Intent } from '../Intent'

const hello = /^(?:(?:hi+|hello+|hey+|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|hola|hallo|bonjour|salut|moin|g'?day)(?: there| all| team| everyone| again| you)?)\b/
const thanks = /\b(?:thanks|thank you|thank u|many thanks|much appreciated|appreciate it|cheers|merci|gracias|danke|great help|very helpful|that helps|that helped|perfect|awesome|brilliant)\b/
const goodbye = /\b(?:good ?bye|bye|bye bye|see you|see ya|cya|take care|have a (?:good|nice|great|lovely) (?:day|one|evening|weekend|night)|good night|that(?: is| was|'s) all|talk later|so long)\b/
const wellbeing = /\bhow (?:are|r) (?:you|u|things)(?: (?:doing|today|going))?\b|\bhow is it going\b|\bhow do you do\b|\bwhat is up\b|\bhow goes it\b/
const agreement = /^(?:ok|okay|k|sure|got it|i see|alright|fine|cool|nice|great|good|yes|yep|yeah|no|nope|no thanks|never ?mind|lol|haha+|hm+|wow|hehe)$/

/** Small talk answers only a message that wants nothing else. */
const isIdle = ({ tokens, isQuestion, text }: Features) => tokens.length <= 2 && (!isQuestion || wellbeing.test(text) || text.length < 24)

type Talk = { rule: string; pattern: RegExp }
const talks: Talk[] = [
  { rule: 'smalltalk.wellbeing', pattern: wellbeing },
  { rule: 'smalltalk.goodbye', pattern: goodbye },
  { rule: 'smalltalk.thanks', pattern: thanks },
  { rule: 'smalltalk.hello', pattern: hello },
  { rule: 'smalltalk.agreement', pattern: agreement },
]

const wellbeingWords = {
  warm: ['Well, thank you, as far as an assistant can tell. What can I do for you?'],
  crisp: ['Running fine, thanks. What do you need?'],
  formal: ['Everything is in working order, thank you. How may I assist you?'],
  gentle: ['I am an automatic assistant, so I am always the same; thank you for asking. How are you, and what can I do?'],
  cheerful: ['Doing great, thanks for asking! What can I help you with?'],
} as const

/** Hello, thanks, goodbye, "how are you": in the persona's own phrases. */
export const smallTalk: Intent = {
  name: 'smallTalk',
  match: (features) => {
    // Nothing readable is left of a thumbs-up or a row of hearts.
    if (features.text === '') return { score: 0.7, rule: 'smalltalk.agreement' }
    const talk = talks.find(({ pattern }) => pattern.test(features.text.replace(/[.!?,]/g, ' ').trim()))
    if (!talk) return undefined
    const idle = isIdle(features)
    // With something else in the message a greeting is only the way in; it answers when nothing else does.
    return { score: talk.rule === 'smalltalk.wellbeing' ? 0.9 : idle ? 0.7 : 0.24, rule: talk.rule }
  },
  answer: ({ voice }, { rule }) => {
    if (rule === 'smalltalk.hello') return { text: voice.phrase('hello') }
    if (rule === 'smalltalk.thanks') return { text: voice.phrase('thanks') }
    if (rule === 'smalltalk.goodbye') return { text: voice.phrase('goodbye') }
    if (rule === 'smalltalk.agreement') {
      return { text: voice.toned({ warm: ['Good. What else can I look up for you?'], crisp: ['Noted. Anything else?'], formal: ['Very well. Is there anything else I may clarify?'], gentle: ['All right. I am here if you want to ask something else.'], cheerful: ['Great! Anything else I can help with?'] }) }
    }
    return { text: voice.toned(wellbeingWords) }
  },
}
