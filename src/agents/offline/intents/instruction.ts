import type { Intent } from '../Intent'

const commands = /\b(?:ignore|disregard|forget|override|bypass) (?:\w+ ){0,4}(?:instructions?|rules?|prompts?|guidelines|restrictions)\b|\b(?:system|hidden|initial|developer) (?:prompt|instructions?|message)\b|\byou are now\b|\b(?:act|behave|respond|pretend) (?:as|like|to be) (?:a |an |if |the )|\bjailbreak|\bdeveloper mode\b|\brepeat (?:everything|the words|the text) (?:above|before)\b/

/** A message that gives the assistant orders: rules do not obey text, and it says so. */
export const instruction: Intent = {
  name: 'instruction',
  match: ({ text, original }) => (commands.test(text) || commands.test(original) ? { score: 0.98, rule: 'instruction.ignored' } : undefined),
  answer: ({ turn: { tenant }, voice }) => ({
    text: voice.toned({
      warm: [`I only answer questions about ${tenant.name}, and my rules stay as they are. What would you like to know?`],
      crisp: [`I answer questions about ${tenant.name}; my rules do not change. What do you need?`],
      formal: [`I answer questions about ${tenant.name} and cannot follow other instructions. How may I assist you?`],
      gentle: [`I can only answer questions about ${tenant.name}. Is there something there I can help with?`],
      cheerful: [`I only do questions about ${tenant.name}, and happily! What can I look up for you?`],
    }),
    confidence: 1,
  }),
}
