import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import { parseInput } from '../messages/parseInput'
import type { ChatContext } from './ChatCall'
import { openChannel } from './openChannel'
import { readerKey } from './readerKey'

const bookmark = z.strictObject({ channelId: z.uuid(), messageId: z.uuid(), on: z.boolean() })

type Call = { ctx: ChatContext; input: z.input<typeof bookmark> }

/** Puts a message aside for oneself, or back. Nobody else sees it. @throws SpacesError not_found, not_allowed */
export const bookmarkMessage = async ({ ctx, input }: Call): Promise<void> => {
  const { channelId, messageId, on } = parseInput(bookmark, input)
  await openChannel(ctx, channelId)
  const by = readerKey(ctx.actor)
  if (by.startsWith('visitor:')) throw new SpacesError('not_allowed')
  await asTenant(ctx.tenantId, async () => {
    const there = await query('select 1 from public.messages where tenant_id = $1 and channel_id = $2 and id = $3', [ctx.tenantId, channelId, messageId])
    if (there.length === 0) throw new SpacesError('not_found')
    if (on) await query('insert into core.bookmarks (tenant_id, message_id, reader) values ($1, $2, $3) on conflict do nothing', [ctx.tenantId, messageId, by])
    else await query('delete from core.bookmarks where tenant_id = $1 and message_id = $2 and reader = $3', [ctx.tenantId, messageId, by])
  })
}
