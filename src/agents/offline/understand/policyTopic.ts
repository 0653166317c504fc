import type { Token } from './tokens'

/** House rules people ask for in many words; each is a concept of `concepts.ts`. */
const topics = ['ship', 'return', 'cancel', 'warranty', 'pay', 'privacy', 'discount', 'wholesale', 'book', 'accessible'] as const
export type PolicyTopic = (typeof topics)[number]

/** The house rule a message is about, if any. */
export const policyTopic = (tokens: readonly Token[]): PolicyTopic | undefined => topics.find((topic) => tokens.some(({ concept }) => concept === topic))
