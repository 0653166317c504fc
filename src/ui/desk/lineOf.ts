import type { WireMessage } from '@/realtime/protocol'
import { plainLine } from '@/ui/admin/shared/plainLine'

/** A message in one line of a list. */
export const lineOf = ({ body, deleted }: Pick<WireMessage, 'body' | 'deleted'>): string => (deleted ? 'Message deleted' : plainLine(body) || 'Something to look at')
