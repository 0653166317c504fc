import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { safeText } from '@/realtime/textSchemas'
import { parseInput } from '../messages/parseInput'
import type { ChatContext } from './ChatCall'
import { openChannel } from './openChannel'
import { readerKey } from './readerKey'

const draft = z.strictObject({ channelId: z.uuid(), body: safeText(16_384) })

type Call = { ctx: ChatContext; input: z.input<typeof draft> }

/** Keeps what a person has begun to write in a channel, on all his devices; nothing written takes it away. @throws SpacesError not_found, not_allowed */
export const saveDraft = async ({ ctx, input }: Call): Promise<void> => {
  const { channelId, body } = parseInput(draft, input)
  await openChannel(ctx, channelId)
  const by = readerKey(ctx.actor)
  await asTenant(ctx.tenantId, () =>
    body.trim()
      ? query('insert into core.drafts (tenant_id, channel_id, reader, body) values ($1, $2, $3, $4) on conflict (channel_id, reader) do update set body = excluded.body, updated_at = now()', [ctx.tenantId, channelId, by, body])
      : query('delete from core.drafts where tenant_id = $1 and channel_id = $2 and reader = $3', [ctx.tenantId, channelId, by]),
  )
}
