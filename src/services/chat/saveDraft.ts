import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { queryOne } from '@/db/query'
import { safeText } from '@/realtime/textSchemas'
import { parseInput } from '../messages/parseInput'
import type { ChatContext } from './ChatCall'
import { openChannel } from './openChannel'
import { readerKey } from './readerKey'

const draft = z.strictObject({ channelId: z.uuid(), body: safeText(16_384) })

type Call = { ctx: ChatContext; input: z.input<typeof draft> }

/**
 * Keeps what a person has begun to write in a channel, for all his devices; nothing written is kept as such, so that they hear of it.
 * @returns when, by the database's clock (ISO 8601). @throws SpacesError not_found, not_allowed
 */
export const saveDraft = async ({ ctx, input }: Call): Promise<{ at: string }> => {
  const { channelId, body } = parseInput(draft, input)
  await openChannel(ctx, channelId)
  const by = readerKey(ctx.actor)
  const kept = await asTenant(ctx.tenantId, () =>
    queryOne<{ updated_at: Date }>('insert into core.drafts (tenant_id, channel_id, reader, body, updated_at) values ($1, $2, $3, $4, clock_timestamp()) on conflict (channel_id, reader) do update set body = excluded.body, updated_at = excluded.updated_at returning updated_at', [ctx.tenantId, channelId, by, body.trim() ? body : '']),
  )
  return { at: (kept?.updated_at ?? new Date()).toISOString() }
}
