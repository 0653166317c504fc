import { z } from 'zod'
import { may } from '@/access/roles'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import type { ChatContext } from '../chat/ChatCall'
import { openChannel } from '../chat/openChannel'
import { hasRole } from '../messages/hasRole'
import { parseInput } from '../messages/parseInput'
import { channelManager } from './channelManager'
import { forgetMember } from './isMember'

export const membership = z.strictObject({ channelId: z.uuid(), userId: z.uuid(), role: z.enum(['manager', 'member', 'left']) })

type Call = { ctx: ChatContext; input: z.input<typeof membership> }

/** Going is everybody's own affair, and so is coming to an open channel. */
const isOwnAffair = (ctx: ChatContext, { userId, role }: z.output<typeof membership>, isPrivate: boolean) =>
  ctx.actor.kind === 'user' && ctx.actor.id === userId && (role === 'left' || (role === 'member' && !isPrivate))

/**
 * Lets a colleague into a channel, gives him its care, or takes him out; everybody joins open channels and leaves by himself.
 * Who is out of a private channel sees nothing of it within a second. @throws SpacesError not_found (also for somebody who
 * does not work here), not_allowed
 */
export const setMember = async ({ ctx, input }: Call): Promise<void> => {
  const wanted = parseInput(membership, input)
  const { channelId, userId, role } = wanted
  const { tenantId } = ctx
  const channel = await openChannel(ctx, channelId)
  if (!isOwnAffair(ctx, wanted, channel.isPrivate)) await channelManager(ctx, channelId)
  if (!(await asTenant(tenantId, () => hasRole(tenantId, userId, may.read)))) throw new SpacesError('not_found')
  await asTenant(tenantId, () =>
    query(
      `with kept as (insert into core.channel_members (channel_id, tenant_id, user_id, role) values ($2, $1, $3, $4)
         on conflict (channel_id, user_id) do update set role = excluded.role returning 1)
       select pg_notify('spaces_auth', 'member') from kept`,
      [tenantId, channelId, userId, role],
    ),
  )
  forgetMember(tenantId, channelId, userId)
}
