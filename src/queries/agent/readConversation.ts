import { z } from 'zod'
import { query } from '@/db/query'
import { authorKinds } from '@/messages/vocabulary'

const block = z.looseObject({ blockType: z.string().optional() })

const conversationMessage = z.object({
  id: z.string(),
  seq: z.coerce.number(),
  authorKind: z.enum(authorKinds),
  authorName: z.string(),
  body: z.string(),
  blocks: z.array(block).nullish().transform((blocks) => blocks ?? []),
  metadata: z.record(z.string(), z.unknown()).nullish().transform((metadata) => metadata ?? {}),
})

export type ConversationMessage = z.infer<typeof conversationMessage>

const statement = `
  select m.id::text, m.seq, m.author_kind::text as "authorKind", m.author_name as "authorName", m.body, m.blocks, m.metadata
  from public.messages m
  where m.tenant_id = $1 and m.channel_id = $2 and m.visibility <> 'internal' and m.type <> 'system' and m.body <> ''
    and m.seq <= (select seq from public.messages where tenant_id = $1 and channel_id = $2 and id = $3)
  order by m.seq desc limit $4`

type Wanted = { tenantId: string; channelId: string; messageId: string; limit?: number }

/** The talk up to and including a message, eldest first. Staff's internal notes and what was deleted are not part of it. */
export const readConversation = async ({ tenantId, channelId, messageId, limit = 12 }: Wanted): Promise<ConversationMessage[]> =>
  z.array(conversationMessage).parse(await query(statement, [tenantId, channelId, messageId, limit])).reverse()
