import { z } from 'zod'
import type { Execute } from './Execute'
import { parseMetadata } from './metadataSchemas'
import type { NewMessage, StoredMessage } from './NewMessage'

const columns = [
  'id', 'tenant_id', 'channel_id', 'space_id', 'thread_id', 'type', 'department', 'priority', 'workflow', 'customer_journey',
  'author_kind', 'author_id', 'author_name', 'body', 'blocks', 'metadata', 'client_id', 'visibility', 'created_at', 'updated_at',
] as const

const numbered = z.object({ id: z.string(), seq: z.coerce.number(), createdAt: z.coerce.date() })

const valuesOf = (m: NewMessage, at: Date) => [
  m.id, m.tenantId, m.channelId, m.spaceId, m.threadId, m.type, m.department, m.priority, m.workflow, m.customerJourney,
  m.author.kind, m.author.id, m.author.name, m.body, JSON.stringify(m.blocks), JSON.stringify(parseMetadata(m.type, m.metadata)), m.clientId, m.visibility, at, at,
]

/**
 * Appends messages in order, in the caller's transaction; the database numbers them without gaps per channel.
 * A message whose `(channel, clientId)` is already stored is left out of the result. Metadata is checked by type.
 */
export const insertMessages = async (execute: Execute, messages: NewMessage[], at = new Date()): Promise<StoredMessage[]> => {
  if (messages.length === 0) return []
  const values = messages.flatMap((message) => valuesOf(message, at))
  const rows = messages.map((_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`)
  const stored = await execute(
    `insert into public.messages (${columns.join(', ')}) values ${rows.join(', ')}
     on conflict (channel_id, client_id) where client_id is not null do nothing
     returning id, seq, created_at as "createdAt"`,
    values,
  )
  const byId = new Map(z.array(numbered).parse(stored).map((row) => [row.id, row]))
  return messages.flatMap((message) => {
    const row = byId.get(message.id)
    return row ? [{ ...message, seq: row.seq, createdAt: row.createdAt.toISOString() }] : []
  })
}
