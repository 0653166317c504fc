import { z } from 'zod'
import { may } from '@/access/roles'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { dropFiles } from '../attachments/dropFiles'
import { hasRole } from '../messages/hasRole'
import { parseInput } from '../messages/parseInput'
import { type Changed, changeMessage } from './changeMessage'
import type { ChangeTarget } from './ChangeTarget'
import type { ChatContext } from './ChatCall'
import { isOwn } from './isOwn'
import { readerKey } from './readerKey'

export const messageInChannel = z.strictObject({ channelId: z.uuid(), messageId: z.uuid() })

type Call = { ctx: ChatContext; input: z.input<typeof messageInChannel> }

const mayRemoveOthers = async ({ tenantId, actor }: ChatContext): Promise<boolean> =>
  actor.kind === 'operator' || (actor.kind === 'user' && asTenant(tenantId, () => hasRole(tenantId, actor.id ?? '', may.remove)))

/** As `core.attachments.sent_by` names whoever sent a file. */
const senderOf = ({ authorKind, authorId }: ChangeTarget): string => `${authorKind === 'visitor' || authorKind === 'customer' ? 'visitor' : 'user'}:${authorId}`

/**
 * Takes back one's own message, or as an owner or admin anybody's: its place in the log stays, its words, blocks, details,
 * reactions, files and earlier versions go. Doing it twice changes nothing. @throws SpacesError not_found, not_allowed
 */
export const removeMessage = async ({ ctx, input }: Call): Promise<Changed> => {
  const { channelId, messageId } = parseInput(messageInChannel, input)
  const [by, mayRemove] = [readerKey(ctx.actor), await mayRemoveOthers(ctx)]
  let dropBytes = () => Promise.resolve()
  const removed = await changeMessage({ ctx, input: { channelId, messageId } }, (target) => {
    if (!mayRemove && !isOwn(target, ctx.actor)) throw new SpacesError('not_allowed', 'You can only delete what you wrote yourself.')
    if (target.marks?.deletedAt) return undefined
    return async (execute) => {
      const earlier = await execute<{ body: string }>('delete from core.message_edits where tenant_id = $1 and message_id = $2 returning body', [ctx.tenantId, messageId])
      dropBytes = await dropFiles(execute, { tenantId: ctx.tenantId, channelId, sentBy: senderOf(target), bodies: [target.body, ...earlier.map(({ body }) => body)] })
      await execute(`update public.messages set body = '', blocks = '[]', metadata = '{}', updated_at = now() where tenant_id = $1 and id = $2`, [ctx.tenantId, messageId])
      await execute(
        `update core.message_marks set deleted_at = now(), deleted_by = $3, edited_at = null, reactions = '{}', pinned_at = null, pinned_by = null where tenant_id = $1 and message_id = $2`,
        [ctx.tenantId, messageId, by],
      )
    }
  })
  await dropBytes()
  return removed
}
