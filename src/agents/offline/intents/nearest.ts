import type { Intent } from '../Intent'

const least = 0.36

/** Not sure, but a published answer is near: given as such, with the question it answers, and a person offered. */
export const nearest: Intent = {
  name: 'nearest',
  match: ({ faqs, tokens }) => ((faqs[0]?.score ?? 0) >= least && (faqs[0]?.share ?? 0) >= 0.5 && tokens.length >= 2 ? { score: 0.26, rule: 'faq.near' } : undefined),
  answer: ({ features: { faqs }, voice }) => {
    const best = faqs[0]?.document
    if (!best) return undefined
    const opening = voice.toned({
      warm: ['I am not sure this is what you mean, but here is the nearest thing I know.'],
      crisp: ['Closest thing I have:'],
      formal: ['The nearest published answer is the following.'],
      gentle: ['I am not certain that I understood you. This may help.'],
      cheerful: ['Not sure I got that right, but this may help!'],
    })
    const closing = voice.toned({
      warm: ['If that is not it, say so and I will ask a person.'],
      crisp: ['Not it? Say “person”.'],
      formal: ['If this does not answer your question, please ask for a colleague.'],
      gentle: ['If it does not, I can ask a person here; just say so.'],
      cheerful: ['If not, just say “person” and somebody will take over!'],
    })
    return { text: `${opening} ${best.title}\n${best.facts.answer || best.body}\n${closing}`, sources: [{ kind: 'faq', title: best.title, url: best.url }], confidence: Math.min(0.49, faqs[0]?.score ?? 0) }
  },
}
