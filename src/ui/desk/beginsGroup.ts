import type { WireMessage } from '@/realtime/protocol'

const together = 5 * 60_000

export const sameDay = (a: string, b: string): boolean => new Date(a).toDateString() === new Date(b).toDateString()

/** Does this message begin a group: another author, another day, or more than five minutes after the one before? */
export const beginsGroup = (before: WireMessage | undefined, message: WireMessage): boolean => {
  if (!before || before.author.kind === 'system') return true
  const otherHand = before.author.kind !== message.author.kind || before.author.id !== message.author.id || before.author.name !== message.author.name
  return otherHand || before.internal !== message.internal || Date.parse(message.createdAt) - Date.parse(before.createdAt) >= together || !sameDay(before.createdAt, message.createdAt)
}

/** Made once: a list asks for many. */
const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' })
const dayOfYear = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** A day as people say it. */
export const dayWords = (createdAt: string): string => {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(createdAt).setHours(0, 0, 0, 0)) / 86_400_000)
  if (days === 0) return 'Today'
  if (days === 1) return 'Yesterday'
  return (days > 300 ? dayOfYear : day).format(new Date(createdAt))
}
