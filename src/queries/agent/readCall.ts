import { z } from 'zod'
import { queryOne } from '@/db/query'
import { authorKinds } from '@/messages/vocabulary'

const call = z.object({
  seq: z.coerce.number(),
  body: z.string(),
  threadId: z.string().nullable(),
  authorKind: z.enum(authorKinds),
  authorName: z.string(),
  mentions: z.array(z.string()).nullish().transform((mentions) => mentions ?? []),
})

export type AgentCall = z.infer<typeof call>

const statement = `
  select m.seq, m.body, m.thread_id::text as "threadId", m.author_kind::text as "authorKind", m.author_name as "authorName", m.metadata -> 'mentions' as mentions
  from public.messages m join public.channels c on c.id = m.channel_id and c.tenant_id = m.tenant_id
  where m.tenant_id = $1 and m.channel_id = $2 and m.id = $3 and c.kind not in ('customer', 'activity') and m.body <> ''`

/** A message of the team's own talk in which an agent may be called; undefined when it was deleted meanwhile or is a customer's affair. */
export const readCall = async (where: { tenantId: string; channelId: string; messageId: string }): Promise<AgentCall | undefined> => {
  const row = await queryOne(statement, [where.tenantId, where.channelId, where.messageId])
  return row && call.parse(row)
}
