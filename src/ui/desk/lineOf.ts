import type { WireMessage } from '@/realtime/protocol'

/** A message in one line of a list. */
export const lineOf = ({ body, deleted }: Pick<WireMessage, 'body' | 'deleted'>): string => (deleted ? 'Message deleted' : body.split('\n')[0]?.slice(0, 140) || 'Something to look at')
