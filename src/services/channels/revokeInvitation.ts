import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import type { ChatContext } from '../chat/ChatCall'
import { parseInput } from '../messages/parseInput'
import { channelManager } from './channelManager'

export const revocation = z.strictObject({ channelId: z.uuid(), invitationId: z.uuid() })

type Call = { ctx: ChatContext; input: z.input<typeof revocation> }

/** Ends an invitation; who came in with it stays. @throws SpacesError not_found, not_allowed */
export const revokeInvitation = async ({ ctx, input }: Call): Promise<void> => {
  const { channelId, invitationId } = parseInput(revocation, input)
  await channelManager(ctx, channelId)
  const rows = await asTenant(ctx.tenantId, () =>
    query('update core.invitations set revoked_at = coalesce(revoked_at, now()) where tenant_id = $1 and channel_id = $2 and id = $3 returning id', [ctx.tenantId, channelId, invitationId]),
  )
  if (rows.length === 0) throw new SpacesError('not_found')
}
