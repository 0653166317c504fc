import type { TextState } from './TextState'

export type Trigger = { kind: 'mention' | 'emoji' | 'command'; word: string; from: number; to: number }

const patterns = [
  { kind: 'mention', pattern: /(?:^|[\s(])@([\p{L}\p{N}._' -]{0,40})$/u },
  { kind: 'emoji', pattern: /(?:^|[\s(]):([a-z0-9_+-]{2,30})$/i },
  { kind: 'command', pattern: /^\/([a-z0-9-]{0,30})$/i },
] as const

/** What the person has begun to write just before the caret: a name, an emoji, or a command at the very beginning. */
export const findTrigger = ({ text, start, end }: TextState): Trigger | undefined => {
  if (start !== end) return undefined
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 60), start)
  for (const { kind, pattern } of patterns) {
    if (kind === 'command' && start !== line.length) continue
    const word = pattern.exec(line)?.[1]
    if (word !== undefined) return { kind, word, from: start - word.length - 1, to: start }
  }
  return undefined
}
