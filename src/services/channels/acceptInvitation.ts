import { z } from 'zod'
import { may } from '@/access/roles'
import { asTenant } from '@/db/scope'
import { queryOne } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import type { ChatContext } from '../chat/ChatCall'
import { hasRole } from '../messages/hasRole'
import { parseInput } from '../messages/parseInput'
import { hashOf } from './inviteToChannel'
import { forgetMember } from './isMember'

export const acceptance = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{32}$/) })

type Call = { ctx: ChatContext; input: z.input<typeof acceptance> }

/** One statement: the last use cannot be taken twice, and who is in already takes none and keeps his role. */
const accept = `
  with found as (
    select i.id, i.channel_id, i.role from core.invitations i
    where i.tenant_id = $1 and i.token_hash = $2 and i.revoked_at is null and i.expires_at > now() and i.uses_left > 0 for update),
  already as (select f.channel_id from found f join core.channel_members m on m.channel_id = f.channel_id and m.user_id = $3 and m.role <> 'left'),
  used as (
    update core.invitations i set uses_left = i.uses_left - 1 from found f where i.id = f.id and i.tenant_id = $1 and not exists (select from already) returning f.channel_id, f.role),
  joined as (
    insert into core.channel_members (channel_id, tenant_id, user_id, role) select u.channel_id, $1, $3, u.role from used u
    on conflict (channel_id, user_id) do update set role = excluded.role, joined_at = now() returning channel_id)
  select channel_id as "channelId" from joined union all select channel_id from already`

/**
 * Comes into a channel by invitation. Only people of the business can: the token opens a channel, never a business.
 * @throws SpacesError not_found (unknown, spent, expired, revoked, another business's: all the same)
 */
export const acceptInvitation = async ({ ctx: { tenantId, actor }, input }: Call): Promise<{ channelId: string }> => {
  const { token } = parseInput(acceptance, input)
  const userId = actor.kind === 'user' ? actor.id : null
  if (!userId || !(await asTenant(tenantId, () => hasRole(tenantId, userId, may.read)))) throw new SpacesError('not_found')
  const row = await asTenant(tenantId, () => queryOne<{ channelId: string }>(accept, [tenantId, hashOf(token), userId]))
  if (!row) throw new SpacesError('not_found')
  forgetMember(tenantId, row.channelId, userId)
  return row
}
