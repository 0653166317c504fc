import { z } from 'zod'
import { queryOne } from '@/db/query'
import { departments } from '@/messages/vocabulary'

const replyState = z.object({
  channelId: z.string(),
  title: z.string(),
  department: z.enum(departments),
  isCustomer: z.boolean(),
  agentEnabled: z.boolean(),
  /** The visitor's newest message, which is the one to answer. */
  newest: z.string().nullable(),
  /** A person of the business wrote after it. */
  personAnswered: z.boolean(),
  /** Metadata of the agent's reply to it, when there is one. */
  reply: z.record(z.string(), z.unknown()).nullable(),
})

export type ReplyState = z.infer<typeof replyState>

/** The sender's id of the agent's reply to a message: the same in every attempt, so that it is stored once. */
export const replyClientId = (messageId: string): string => `agent-${messageId}`

const statement = `
  select c.id::text as "channelId", c.title, c.department::text, c.kind = 'customer' as "isCustomer", coalesce(c.agent_enabled, true) as "agentEnabled",
    newest.id::text as newest,
    exists (select from public.messages p where p.tenant_id = $1 and p.channel_id = c.id and p.author_kind in ('user', 'operator')
      and p.visibility <> 'internal' and p.seq > newest.seq) as "personAnswered",
    (select r.metadata from public.messages r where r.tenant_id = $1 and r.channel_id = c.id and r.client_id = 'agent-' || newest.id) as reply
  from public.channels c
  left join lateral (
    select m.id, m.seq from public.messages m
    where m.tenant_id = $1 and m.channel_id = c.id and m.author_kind in ('visitor', 'customer') and m.type <> 'customer_inquiry'
    order by m.seq desc limit 1
  ) newest on true
  where c.tenant_id = $1 and c.id = $2`

/** What an agent must know before it answers in a channel. */
export const readReplyState = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<ReplyState | undefined> => {
  const row = await queryOne(statement, [tenantId, channelId])
  return row && replyState.parse(row)
}
