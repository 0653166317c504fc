import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { SpacesError } from '@/errors/SpacesError'
import { slugify } from '@/fields/slugField'
import { safeText } from '@/realtime/textSchemas'
import type { ChatContext } from '../chat/ChatCall'
import { isWriter } from '../messages/isWriter'
import { parseInput } from '../messages/parseInput'

const named = safeText(80).trim().min(1, 'Please give it a name.')

export const newChannel = z.strictObject({
  title: named,
  isPrivate: z.boolean().default(false),
  topic: safeText(300).default(''),
  category: safeText(40).default(''),
  spaceId: z.uuid().optional(),
})

type Call = { ctx: ChatContext; input: z.input<typeof newChannel> }

const insert = `
  insert into public.channels (id, tenant_id, title, slug, kind, department, space_id, state, agent_enabled, last_seq)
  select $2, $1, $3, $4, 'team', 'operations', coalesce((select s.id from public.spaces s where s.tenant_id = $1 and s.id = $5),
    (select s.id from public.spaces s where s.tenant_id = $1 order by s.created_at, s.id limit 1)), 'open', false, 0
  on conflict do nothing returning id`

/**
 * Opens a channel for the team, with its maker as its manager; a private one is for those he lets in. New ones come last.
 * @returns its id. @throws SpacesError invalid_input, not_allowed, already_exists (the name), not_found (the space)
 */
export const createChannel = async ({ ctx: { tenantId, actor }, input }: Call): Promise<{ channelId: string }> => {
  const { title, isPrivate, topic, category, spaceId } = parseInput(newChannel, input)
  const userId = actor.kind === 'user' || actor.kind === 'operator' ? actor.id : null
  if (!userId || (actor.kind === 'user' && !(await asTenant(tenantId, () => isWriter(tenantId, userId))))) throw new SpacesError('not_allowed')
  const [channelId, slug] = [uuidv7(), slugify(title) || 'channel']
  await asTenant(tenantId, () =>
    transaction(async (client) => {
      if (spaceId && !(await client.query('select 1 from public.spaces where tenant_id = $1 and id = $2', [tenantId, spaceId])).rowCount) throw new SpacesError('not_found')
      const { rowCount } = await client.query(insert, [tenantId, channelId, title, slug, spaceId ?? null])
      if (!rowCount) throw new SpacesError('already_exists')
      await client.query(
        `insert into core.channel_settings (channel_id, tenant_id, is_private, topic, category, created_by, position)
         values ($2, $1, $3, $4, $5, $6, (select coalesce(max(position), 0) + 1 from core.channel_settings where tenant_id = $1))`,
        [tenantId, channelId, isPrivate, topic, category, userId],
      )
      await client.query(`insert into core.channel_members (channel_id, tenant_id, user_id, role) values ($2, $1, $3, 'manager')`, [tenantId, channelId, userId])
    }),
  )
  return { channelId }
}
