import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import { parseInput } from '../messages/parseInput'
import { type Changed, changeMessage } from './changeMessage'
import type { ChatContext } from './ChatCall'
import { readerKey } from './readerKey'

const pinInput = z.strictObject({ channelId: z.uuid(), messageId: z.uuid(), on: z.boolean() })

type Call = { ctx: ChatContext; input: z.input<typeof pinInput> }

/** Pins a message to its channel, or unpins it; for staff. @throws SpacesError not_found (also when deleted), not_allowed */
export const pinMessage = async ({ ctx, input }: Call): Promise<Changed> => {
  const { channelId, messageId, on } = parseInput(pinInput, input)
  const by = readerKey(ctx.actor)
  if (by.startsWith('visitor:')) throw new SpacesError('not_allowed')
  return changeMessage({ ctx, input: { channelId, messageId } }, (target) => {
    if (target.marks?.deletedAt) throw new SpacesError('not_found')
    if (Boolean(target.marks?.pinnedAt) === on) return undefined
    return (execute) =>
      execute('update core.message_marks set pinned_at = case when $3 then now() end, pinned_by = case when $3 then $4 end where tenant_id = $1 and message_id = $2', [ctx.tenantId, messageId, on, by])
  })
}
