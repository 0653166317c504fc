import type { WireMessage } from '@/realtime/protocol'
import { plainLine } from '@/ui/markdown/plainLine'

/** A message in one line of a list. */
export const lineOf = ({ body, deleted }: Pick<WireMessage, 'body' | 'deleted'>): string => (deleted ? 'Message deleted' : plainLine(body).slice(0, 140) || 'Something to look at')
