import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/db/transaction'
import type { Execute } from '@/messages/Execute'
import { insertMessages } from '@/messages/insertMessages'
import type { NewMessage } from '@/messages/NewMessage'
import type { AgentReply } from '../AgentReply'
import { runAgent } from '../runAgent'

type Talk = { tenantId: string; lines: readonly string[]; at: Date }

const inTransaction = <Result>(work: (execute: Execute) => Promise<Result>) =>
  transaction((client) => work(async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) => (await client.query<Row>(text, values)).rows))

const openChannel = (tenantId: string): Promise<string> =>
  inTransaction(async (execute) => {
    const id = uuidv7()
    await execute(
      `insert into public.channels (id, tenant_id, title, slug, kind, department, state, agent_enabled, last_seq) values ($1, $2, 'Evaluation', $3, 'customer', 'support', 'open', true, 0)`,
      [id, tenantId, `evaluation-${id}`],
    )
    return id
  })

type Said = Pick<NewMessage, 'author' | 'type' | 'body' | 'blocks' | 'metadata'>

const say = async (tenantId: string, channelId: string, said: Said): Promise<string> => {
  const id = uuidv7()
  const message: NewMessage = { id, tenantId, channelId, spaceId: null, threadId: null, department: 'support', priority: 'normal', workflow: null, customerJourney: null, clientId: null, visibility: 'private', ...said }
  await inTransaction((execute) => insertMessages(execute, [message]))
  return id
}

/** Holds a talk with the tenant's agent in a channel of its own, in the tenant's scope. @returns the answer to each line. */
export const converse = async ({ tenantId, lines, at }: Talk): Promise<AgentReply[]> => {
  const channelId = await openChannel(tenantId)
  const replies: AgentReply[] = []
  for (const body of lines) {
    const messageId = await say(tenantId, channelId, { author: { kind: 'visitor', id: null, name: 'Visitor' }, type: 'web_chat', body, blocks: [], metadata: {} })
    const reply = await runAgent({ tenantId, channelId, messageId, at })
    await say(tenantId, channelId, { author: { kind: 'agent', id: null, name: 'Agent' }, type: 'ai_agent', body: reply.body, blocks: reply.blocks, metadata: reply.metadata })
    replies.push(reply)
  }
  return replies
}
