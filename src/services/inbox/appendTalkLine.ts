import { v7 as uuidv7 } from 'uuid'
import type { Author } from '@/messages/actorOf'
import type { Execute } from '@/messages/Execute'
import { insertMessages } from '@/messages/insertMessages'
import type { Visibility } from '@/messages/vocabulary'
import type { LockedTalk } from './lockTalk'

type Line = {
  talk: Pick<LockedTalk, 'id' | 'tenantId' | 'spaceId' | 'department' | 'priority'>
  actor: Author
  body: string
  metadata: Record<string, unknown> & { event: string }
  /** `private`: the customer reads it too. */
  visibility?: Extract<Visibility, 'private' | 'internal'>
}

/** Appends a typed system line to a conversation, in the caller's transaction; it reaches the rooms by the log. */
export const appendTalkLine = async (execute: Execute, { talk, actor, body, metadata, visibility = 'internal' }: Line): Promise<void> => {
  await insertMessages(execute, [
    {
      id: uuidv7(),
      tenantId: talk.tenantId,
      channelId: talk.id,
      spaceId: talk.spaceId,
      threadId: null,
      type: 'system',
      department: talk.department,
      priority: talk.priority,
      workflow: null,
      customerJourney: null,
      author: { kind: 'system', id: null, name: 'Spaces' },
      body,
      blocks: [],
      metadata: { collection: 'channels', documentId: talk.id, by: { kind: actor.kind, id: actor.id, name: actor.name.slice(0, 200) }, ...metadata },
      clientId: null,
      visibility,
    },
  ])
}
