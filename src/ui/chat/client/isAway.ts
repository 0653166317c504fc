import type { ChatState } from './ChatState'

/** The server's database is away: it shows what it remembers, or keeps what was written until it is back. */
export const isAway = ({ stale, outgoing }: Pick<ChatState, 'stale' | 'outgoing'>): boolean => stale || outgoing.some(({ state }) => state === 'held')
