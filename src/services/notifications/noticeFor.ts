import type { AuthorKind, ChannelKind, MessageType } from '@/messages/vocabulary'

export const noticeLevels = ['all', 'mentions', 'nothing'] as const
export type NoticeLevel = (typeof noticeLevels)[number]

export type SaidMessage = { type: MessageType; metadata: Record<string, unknown>; author: { kind: AuthorKind; id: string | null } }
export type Hearer = { userId: string; customers: NoticeLevel; team: NoticeLevel; level: NoticeLevel | null }

/** The keys that were kept with the message when it was said: whom its author called by name, or everybody. */
const names = ({ metadata }: SaidMessage, userId: string): boolean =>
  Array.isArray(metadata.mentions) && (metadata.mentions.includes(`user:${userId}`) || metadata.mentions.includes('here'))

const byPeople = new Set<AuthorKind>(['user', 'operator', 'visitor', 'customer', 'federation'])

/**
 * Whether a person is told of a message, and as what. Only what people say; nobody hears of his own words. What the customer
 * says counts as a message, what colleagues write in his conversation only when it names one.
 */
export const noticeFor = (said: SaidMessage, kind: ChannelKind, hearer: Hearer): 'message' | 'mention' | undefined => {
  const { type, author } = said
  if (kind === 'activity' || type === 'system' || !byPeople.has(author.kind) || author.id === hearer.userId) return undefined
  const fromOutside = author.kind === 'visitor' || author.kind === 'customer' || author.kind === 'federation'
  const level = hearer.level ?? (kind === 'customer' || fromOutside ? hearer.customers : hearer.team)
  if (level === 'nothing') return undefined
  if (!fromOutside && names(said, hearer.userId)) return 'mention'
  return level === 'all' && (kind !== 'customer' || fromOutside) ? 'message' : undefined
}
