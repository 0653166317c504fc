import type { StoredMessage } from '@/messages/NewMessage'
import type { Identity } from '../auth/Identity'
import type { WireMessage } from '../protocol'
import { readerOf } from '../socket/readerOf'
import { forVisitor } from './toWire'

/** Whether two readers of a channel see the message differently: a reaction of one's own is marked. */
export const isPersonal = ({ marks }: StoredMessage): boolean => marks !== undefined && Object.keys(marks.reactions).length > 0

/** A message as staff see it, turned into what this very reader sees. */
export const forReader = (identity: Identity, wire: WireMessage, { marks }: StoredMessage): WireMessage => {
  const reader = readerOf(identity)
  const reactions = wire.reactions?.map((one) => ({ ...one, mine: marks?.reactions[one.emoji]?.includes(reader) ?? false }))
  const own = reactions ? { ...wire, reactions } : wire
  return identity.kind === 'visitor' ? forVisitor(own, marks) : own
}
