import type { Intent } from '../Intent'

const asksWho = /\b(?:who (?:are you|am i (?:talking|speaking|chatting) (?:to|with)|is this)|what(?: is|'s)? your name|are you (?:a |an )?(?:real|human|person|bot|robot|ai|machine|computer|automated|chat ?bot|assistant|program|alive|really)|is this (?:a |an )?(?:real |actual )?(?:bot|robot|ai|human|person|machine|chat ?bot)|(?:talking|speaking|chatting) (?:to|with) a (?:real |actual )?(?:bot|robot|human|person|machine|computer)|what can you (?:do|help)|what are you|how can you help)\b/
const asksName = /\byour name\b|\bwho are you\b/

/** Who answers: an automatic assistant, and never anything else. */
export const identity: Intent = {
  name: 'identity',
  match: ({ text }) => (asksWho.test(text) ? { score: 0.93, rule: 'identity' } : undefined),
  answer: ({ turn: { agent, tenant }, features: { text }, voice }) => {
    const honest = asksName.test(text) ? '' : ' I am not a person.'
    const offer = voice.toned({
      warm: ['If you would rather talk with a person, just say so and I will fetch someone.'],
      crisp: ['Say “person” and a human takes over.'],
      formal: ['Should you prefer a colleague, please say so and I will involve one.'],
      gentle: ['If you would rather speak with a person, tell me and I will ask someone here.'],
      cheerful: ['Prefer a human? Just say the word and I will get one!'],
    })
    return { text: `I am ${agent.name}, the automatic assistant of ${tenant.name}.${honest} I answer from what ${tenant.name} has published: what we offer, prices, opening hours and common questions. ${offer}`, sources: [] }
  },
}
