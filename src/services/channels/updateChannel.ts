import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { safeText } from '@/realtime/textSchemas'
import type { ChatContext } from '../chat/ChatCall'
import { forgetChannel } from '../messages/knownChannel'
import { parseInput } from '../messages/parseInput'
import { channelManager } from './channelManager'

export const channelChange = z.strictObject({
  channelId: z.uuid(),
  title: safeText(80).trim().min(1, 'Please give it a name.').optional(),
  topic: safeText(300).optional(),
  category: safeText(40).optional(),
  /** Between the positions of its new neighbours. */
  position: z.number().finite().optional(),
  archived: z.boolean().optional(),
})

type Call = { ctx: ChatContext; input: z.input<typeof channelChange> }

const settings = `
  insert into core.channel_settings as s (channel_id, tenant_id, topic, category, position, archived_at)
  values ($2, $1, coalesce($3::text, ''), coalesce($4::text, ''), coalesce($5::float8, 0), case when $6::boolean then now() end)
  on conflict (channel_id) do update set topic = coalesce($3::text, s.topic), category = coalesce($4::text, s.category), position = coalesce($5::float8, s.position),
    archived_at = case when $6::boolean is null then s.archived_at when $6::boolean then coalesce(s.archived_at, now()) end`

/**
 * Renames a channel, says what it is for, moves it, closes it or opens it again. What is left out stays. A closed channel can
 * be read and takes nothing new. @throws SpacesError invalid_input, not_found, not_allowed
 */
export const updateChannel = async ({ ctx, input }: Call): Promise<void> => {
  const { channelId, title, topic, category, position, archived } = parseInput(channelChange, input)
  await channelManager(ctx, channelId)
  const { tenantId } = ctx
  await asTenant(tenantId, () =>
    transaction(async (client) => {
      if (title) await client.query('update public.channels set title = $3, updated_at = now() where tenant_id = $1 and id = $2', [tenantId, channelId, title])
      await client.query(settings, [tenantId, channelId, topic ?? null, category ?? null, position ?? null, archived ?? null])
      await client.query(`select pg_notify('spaces_auth', 'channel')`)
    }),
  )
  forgetChannel(tenantId, channelId)
}
