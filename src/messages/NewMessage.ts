import type { MessageMarks } from './MessageMarks'
import type { AuthorKind, CustomerJourney, Department, MessageType, Priority, Visibility } from './vocabulary'

/** A message on its way into the log; `seq` and time come from the database. */
export type NewMessage = {
  id: string
  tenantId: string
  channelId: string
  spaceId: string | null
  threadId: string | null
  type: MessageType
  department: Department
  priority: Priority
  workflow: string | null
  customerJourney: CustomerJourney | null
  author: { kind: AuthorKind; id: string | null; name: string }
  body: string
  /** Content blocks as stored in `Messages.blocks`. */
  blocks: Record<string, unknown>[]
  metadata: Record<string, unknown>
  /** The client's own id of the message: sending twice stores once. */
  clientId: string | null
  visibility: Visibility
}

/** `marks` is there once something became of the message: an edit, a reaction, a reply … */
export type StoredMessage = NewMessage & { seq: number; createdAt: string; marks?: MessageMarks }
