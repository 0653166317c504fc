import type { Intent } from '../Intent'

/** Nothing published answers it: the assistant says so and offers a person. Always matches, always last. */
export const unknown: Intent = {
  name: 'unknown',
  match: () => ({ score: 0.1, rule: 'unknown' }),
  answer: ({ voice }) => ({ text: voice.phrase('unknown'), handover: true, confidence: 0.1 }),
}
