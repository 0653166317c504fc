import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { queryOne } from '@/db/query'
import { safeText } from '@/realtime/textSchemas'
import { parseInput } from '../messages/parseInput'
import { threadRoot } from '../messages/threadRoot'
import type { ChatContext } from './ChatCall'
import { openChannel } from './openChannel'
import { readerKey } from './readerKey'

/** `threadId`: any message of the thread that it is a reply in. */
export const draft = z.strictObject({ channelId: z.uuid(), threadId: z.uuid().optional(), body: safeText(16_384) })

/** `from`: the socket that it was written on, which need not be told. */
type Call = { ctx: ChatContext; input: z.input<typeof draft>; from?: string }

// Every node hears who kept what where; the words stay in the table. The time is taken when the row is held, so that it never goes back.
const notice = `select k.updated_at, pg_notify('spaces_drafts', json_build_object('tenantId', k.tenant_id, 'channelId', k.channel_id, 'threadId', k.thread_id, 'reader', k.reader, 'from', $5::text)::text) from kept k`

const inChannel = `
  with kept as (insert into core.drafts (tenant_id, channel_id, reader, body, updated_at) values ($1, $2, $3, $4, clock_timestamp())
    on conflict (channel_id, reader) do update set body = excluded.body, updated_at = clock_timestamp() returning *, null::uuid as thread_id)
  ${notice}`

const inThread = `
  with kept as (insert into core.thread_drafts (tenant_id, channel_id, reader, body, updated_at, thread_id) values ($1, $2, $3, $4, clock_timestamp(), $6)
    on conflict (thread_id, reader) do update set body = excluded.body, updated_at = clock_timestamp() returning *)
  ${notice}`

/**
 * Keeps what a person has begun to write in a channel or a thread, for all his devices, and tells them; nothing written is kept
 * as such, so that they hear of it. @returns when, by the database's clock (ISO 8601). @throws SpacesError not_found, not_allowed
 */
export const saveDraft = async ({ ctx, input, from = '' }: Call): Promise<{ at: string }> => {
  const { tenantId, actor } = ctx
  const { channelId, threadId, body } = parseInput(draft, input)
  await openChannel(ctx, channelId)
  const kept = await asTenant(tenantId, async () => {
    const values = [tenantId, channelId, readerKey(actor), body.trim() ? body : '', from]
    const thread = threadId && (await threadRoot(tenantId, channelId, threadId, actor)).threadId
    return queryOne<{ updated_at: Date }>(thread ? inThread : inChannel, thread ? [...values, thread] : values)
  })
  return { at: (kept?.updated_at ?? new Date()).toISOString() }
}
