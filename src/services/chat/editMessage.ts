import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { checkFilled } from '@/messages/checkFilled'
import { mentionsIn } from '@/messages/mentionsIn'
import { mentionable } from '@/queries/chat/mentionable'
import { enqueueOn } from '@/jobs/enqueue'
import { linksOf } from '@/messages/linksOf'
import { messageBody } from '@/realtime/textSchemas'
import { parseInput } from '../messages/parseInput'
import { type Changed, changeMessage } from './changeMessage'
import type { ChatContext } from './ChatCall'
import { isOwn } from './isOwn'
import { readerKey } from './readerKey'

const editInput = z.strictObject({ channelId: z.uuid(), messageId: z.uuid(), body: messageBody })

type Call = { ctx: ChatContext; input: z.input<typeof editInput> }

/**
 * Rewrites one's own message; what it said before is kept in `core.message_edits`. The same words again change nothing.
 * @throws SpacesError invalid_input, malformed, too_large, not_found (also when deleted), not_allowed (somebody else's), unprocessable (gaps left)
 */
export const editMessage = async ({ ctx, input }: Call): Promise<Changed> => {
  const { channelId, messageId, body } = parseInput(editInput, input)
  const by = readerKey(ctx.actor)
  const mentions = by.startsWith('user:') && body.includes('@') ? mentionsIn(body, await asTenant(ctx.tenantId, () => mentionable(ctx.tenantId))) : []
  return changeMessage({ ctx, input: { channelId, messageId } }, (target, channel) => {
    if (target.marks?.deletedAt) throw new SpacesError('not_found')
    if (!isOwn(target, ctx.actor)) throw new SpacesError('not_allowed', 'You can only change what you wrote yourself.')
    if (target.body === body) return undefined
    checkFilled({ kind: channel.kind, actor: ctx.actor, visibility: target.visibility, body })
    return async (execute, rev) => {
      await execute('insert into core.message_edits (message_id, tenant_id, channel_id, rev, body, edited_by) values ($1, $2, $3, $4, $5, $6)', [messageId, ctx.tenantId, channelId, rev, target.body, by])
      await execute(
        `update public.messages set body = $3, updated_at = now(),
           metadata = case when type = 'text' then coalesce(metadata, '{}') - 'mentions' || $4::jsonb else metadata end where tenant_id = $1 and id = $2`,
        [ctx.tenantId, messageId, body, JSON.stringify(mentions.length > 0 ? { mentions } : {})],
      )
      if (linksOf(body).length > 0) await enqueueOn(execute, [{ queue: 'links.preview', data: { tenantId: ctx.tenantId, channelId, messageId }, singletonKey: messageId }])
      await execute('update core.message_marks set edited_at = now() where tenant_id = $1 and message_id = $2', [ctx.tenantId, messageId])
    }
  })
}
