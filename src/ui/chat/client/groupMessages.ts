import type { WireMessage } from '@/realtime/protocol'

export type MessageGroup = { key: string; day: string | null; author: WireMessage['author']; messages: WireMessage[] }

const together = 5 * 60_000

const sameHand = (a: WireMessage, b: WireMessage) => a.author.kind === b.author.kind && a.author.name === b.author.name && a.internal === b.internal

const dayOf = ({ createdAt }: WireMessage) => new Date(createdAt).toDateString()

/** What one author said in a row within five minutes; `day` is set on the first group of each day of this device's calendar. */
export const groupMessages = (messages: WireMessage[]): MessageGroup[] => {
  const groups: MessageGroup[] = []
  let before: WireMessage | undefined
  for (const message of messages) {
    const newDay = !before || dayOf(before) !== dayOf(message)
    const joins = before && !newDay && sameHand(before, message) && Date.parse(message.createdAt) - Date.parse(before.createdAt) < together
    const group = groups.at(-1)
    if (joins && group) group.messages.push(message)
    else groups.push({ key: message.id, day: newDay ? dayWords(message.createdAt) : null, author: message.author, messages: [message] })
    before = message
  }
  return groups
}

const dayWords = (createdAt: string): string => {
  const date = new Date(createdAt)
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(createdAt).setHours(0, 0, 0, 0)) / 86_400_000)
  if (days === 0) return 'Today'
  if (days === 1) return 'Yesterday'
  return date.toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long', ...(days > 300 && { year: 'numeric' }) })
}
