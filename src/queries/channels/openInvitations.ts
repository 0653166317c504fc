import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({ id: z.string(), role: z.enum(['manager', 'member']), usesLeft: z.number(), expiresAt: z.date().transform((at) => at.toISOString()), by: z.string() })

/** An invitation that still lets somebody in; its token is known to whoever made it and to nobody else. */
export type OpenInvitation = z.infer<typeof row>

/** The invitations to a channel that hold now, the one that ends first first; at most 100. Runs in the caller's scope. */
export const openInvitations = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<OpenInvitation[]> =>
  z.array(row).parse(
    await query(
      `select i.id, i.role, i.uses_left as "usesLeft", i.expires_at as "expiresAt", coalesce(u.name, 'Staff') as by from core.invitations i left join public.users u on u.id = i.created_by
       where i.tenant_id = $1 and i.channel_id = $2 and i.revoked_at is null and i.uses_left > 0 and i.expires_at > now() order by i.expires_at limit 100`,
      [tenantId, channelId],
    ),
  )
