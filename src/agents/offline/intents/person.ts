import type { Intent } from '../Intent'

const wantsPerson = /\b(?:(?:talk|speak|chat|connect|transfer|put) (?:me )?(?:\w+ ){0,2}(?:to|with|through to) (?:a |an |the |your |some(?:one|body)|my )?(?:\w+ )?(?:person|human|someone|somebody|representative|rep|agent|staff|operator|manager|supervisor|owner|team|colleague|real|people|advisor|adviser|engineer|lawyer|sales|support|technician|plumber)|(?:real|actual|live) (?:person|human|people|agent)|human (?:please|being|agent|help)|customer (?:service|support)|call me(?: back)?|contact (?:sales|support)|(?:someone|somebody) (?:to )?(?:call|contact|phone|ring) me|(?:want|need|get me|give me|prefer|get) (?:a |an |the |your )?(?:human|person|manager|representative|operator|supervisor)|stop the bot|not a (?:bot|robot))\b|\b(?:talk|speak) (?:to|with) (?!you\b|my\b|it\b|them\b|plants\b)\w{3,20}(?: please)?[.!?]*$|^(?:a )?(?:human|person|agent|representative|operator|staff|manager)[.! ]*(?:please)?[.!]*$/

/** The visitor asks for a person, and gets one without a second question. */
export const person: Intent = {
  name: 'person',
  match: ({ text, original }) => ((wantsPerson.test(text) || wantsPerson.test(original)) && !/\bare you a\b|\bis this a\b|\bam i\b/.test(text) ? { score: 0.97, rule: 'handover.person' } : undefined),
  answer: ({ voice, turn: { tenant }, features: { text } }) => {
    const call = /\bcall|phone\b/.test(text) ? ` If you leave your number here, we can call you; or reach us at ${tenant.phone}.` : ''
    return { text: `${voice.phrase('handover')}${call}`, handover: true, confidence: 1 }
  },
}
