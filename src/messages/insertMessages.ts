import { z } from 'zod'
import type { Execute } from './Execute'
import { parseMetadata } from './metadataSchemas'
import type { NewMessage, StoredMessage } from './NewMessage'

const numbered = z.array(z.object({ id: z.string(), seq: z.coerce.number() }))

/** Messages as `core.insert_messages` (writer.sql) takes them: a JSON array of rows. Metadata is checked by type. */
export const messageRows = (messages: NewMessage[], at: Date): string =>
  JSON.stringify(
    messages.map((m) => ({
      id: m.id, tenant_id: m.tenantId, channel_id: m.channelId, space_id: m.spaceId, thread_id: m.threadId, type: m.type, department: m.department,
      priority: m.priority, workflow: m.workflow, customer_journey: m.customerJourney, author_kind: m.author.kind, author_id: m.author.id, author_name: m.author.name.toWellFormed(),
      body: m.body.toWellFormed(), blocks: m.blocks, metadata: parseMetadata(m.type, m.metadata), client_id: m.clientId, visibility: m.visibility, created_at: at,
    })),
  )

/** The messages that the database answers to have stored, with their numbers, in the order they were given; `at` is the time they were stored under. */
export const withNumbers = (messages: NewMessage[], rows: unknown, at: Date): StoredMessage[] => {
  const byId = new Map(numbered.parse(rows).map(({ id, seq }) => [id, seq]))
  return messages.flatMap((message) => {
    const seq = byId.get(message.id)
    return seq === undefined ? [] : [{ ...message, seq, createdAt: at.toISOString() }]
  })
}

/**
 * Appends messages in order, in the caller's transaction; the database numbers them without gaps per channel.
 * A message whose `(channel, clientId)` is already stored is left out of the result. Metadata is checked by type.
 */
export const insertMessages = async (execute: Execute, messages: NewMessage[], at = new Date()): Promise<StoredMessage[]> =>
  messages.length === 0 ? [] : withNumbers(messages, await execute('select * from core.insert_messages($1)', [messageRows(messages, at)]), at)
