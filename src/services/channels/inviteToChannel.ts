import { createHash, randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import type { ChatContext } from '../chat/ChatCall'
import { readerKey } from '../chat/readerKey'
import { parseInput } from '../messages/parseInput'
import { channelManager } from './channelManager'

export const invitation = z.strictObject({
  channelId: z.uuid(),
  role: z.enum(['manager', 'member']).default('member'),
  /** How many people may come in with it. */
  uses: z.number().int().min(1).max(100).default(1),
  hours: z.number().int().min(1).max(720).default(72),
})

type Call = { ctx: ChatContext; input: z.input<typeof invitation> }

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/**
 * Makes a word that lets colleagues into a channel, so many times and for so many hours. Only its hash is kept: the token is
 * in this answer and nowhere else. @throws SpacesError invalid_input, not_found, not_allowed
 */
export const inviteToChannel = async ({ ctx, input }: Call): Promise<{ invitationId: string; token: string; expiresAt: string }> => {
  const { channelId, role, uses, hours } = parseInput(invitation, input)
  await channelManager(ctx, channelId)
  const [invitationId, token] = [uuidv7(), randomBytes(24).toString('base64url')]
  const expiresAt = new Date(Date.now() + hours * 3_600_000).toISOString()
  const by = readerKey(ctx.actor).slice('user:'.length)
  await asTenant(ctx.tenantId, () =>
    query('insert into core.invitations (id, tenant_id, channel_id, token_hash, role, uses_left, expires_at, created_by) values ($2, $1, $3, $4, $5, $6, $7, $8)', [ctx.tenantId, invitationId, channelId, hashOf(token), role, uses, expiresAt, by]),
  )
  return { invitationId, token, expiresAt }
}
