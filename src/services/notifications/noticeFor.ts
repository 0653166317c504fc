import type { AuthorKind, ChannelKind, MessageType, Visibility } from '@/messages/vocabulary'

export const noticeLevels = ['all', 'mentions', 'nothing'] as const
export type NoticeLevel = (typeof noticeLevels)[number]

export type SaidMessage = { body: string; type: MessageType; visibility: Visibility; author: { kind: AuthorKind; id: string | null } }
export type Hearer = { userId: string; name: string; customers: NoticeLevel; team: NoticeLevel; level: NoticeLevel | null }

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a text names a person after an @, or everybody; parts of addresses and longer names do not count. */
export const mentions = (body: string, name: string): boolean =>
  body.includes('@') && new RegExp(`(^|[^\\p{L}\\p{N}_.@-])@(here|everyone|channel|${escaped(name)})(?![\\p{L}\\p{N}_-])`, 'iu').test(body)

const byPeople = new Set<AuthorKind>(['user', 'operator', 'visitor', 'customer', 'federation'])

/**
 * Whether a person is told of a message, and as what. Only what people say; nobody hears of his own words. What the customer
 * says counts as a message, what colleagues write in his conversation only when it names one.
 */
export const noticeFor = ({ body, type, author }: SaidMessage, kind: ChannelKind, hearer: Hearer): 'message' | 'mention' | undefined => {
  if (kind === 'activity' || type === 'system' || !byPeople.has(author.kind) || author.id === hearer.userId) return undefined
  const fromOutside = author.kind === 'visitor' || author.kind === 'customer' || author.kind === 'federation'
  const level = hearer.level ?? (kind === 'customer' || fromOutside ? hearer.customers : hearer.team)
  if (level === 'nothing') return undefined
  if (!fromOutside && mentions(body, hearer.name)) return 'mention'
  return level === 'all' && (kind !== 'customer' || fromOutside) ? 'message' : undefined
}
