import type { WireMessage } from '@/realtime/protocol'
import type { MessageActs } from './MessageActs'

type Keys = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** The keys of a focused message. @returns whether the key meant something. */
export const messageKeys = ({ key, ctrlKey, metaKey, altKey }: Keys, message: WireMessage, acts: MessageActs): boolean => {
  if (ctrlKey || metaKey || altKey || message.deleted) return false
  const known: Record<string, () => void> = {
    r: () => acts.reply(message),
    Enter: () => acts.reply(message),
    e: () => acts.edit(message),
    p: () => acts.pin(message),
    c: () => acts.copyLink(message),
    s: () => acts.save(message),
    '+': () => acts.react(message, '👍', true),
    Delete: () => acts.remove(message),
  }
  const act = Object.hasOwn(known, key) ? known[key] : undefined
  act?.()
  return act !== undefined
}
