import type { AgentPersona, Tone } from '@/queries/agent/readAgent'
import { pick } from './pick'

export type PhraseName = keyof AgentPersona['phrases']

/** The agent's own way of saying things. */
export type Voice = {
  tone: Tone
  /** A phrase of the persona, with the business's name filled in. */
  phrase: (name: PhraseName) => string
  /** One of several wordings. */
  choose: (choices: readonly string[]) => string
  /** The wording of this tone. */
  toned: (wordings: Record<Tone, readonly string[]>) => string
}

const standard: Record<PhraseName, string> = {
  hello: 'Hello, and welcome to {name}. How can I help?',
  thanks: 'You are welcome.',
  unknown: 'I do not know that, and I would rather not guess.',
  handover: 'I am passing this to a person at {name}, who will answer here.',
  goodbye: 'Goodbye.',
}

/** A persona's voice for one message. Wordings are chosen by the message's id, so a repeated run says the same. */
export const voiceOf = (agent: Pick<AgentPersona, 'tone' | 'phrases'>, business: string, seed: string): Voice => {
  const choose = (choices: readonly string[]) => pick(choices, seed)
  return {
    tone: agent.tone,
    choose,
    phrase: (name) => (choose(agent.phrases[name]) || standard[name]).replaceAll('{name}', business),
    toned: (wordings) => choose(wordings[agent.tone]),
  }
}
