import { transaction } from '@/db/transaction'
import { handOffOn } from '@/services/inbox/handOffOn'
import { lockTalk } from '@/services/inbox/lockTalk'
import { handOffWords } from '@/services/inbox/handOffWords'
import { appendActivity } from '@/messages/appendActivity'
import type { Execute } from '@/messages/Execute'
import type { Department } from '@/messages/vocabulary'

type Handover = {
  tenantId: string
  channel: { id: string; title: string; department: Department }
  agent: { id: string; name: string }
  /** The visitor's message that the agent passes on. */
  messageId: string
  rule: string
  urgent: boolean
}

const first = async (execute: Execute, tenantId: string, messageId: string) =>
  (await execute('insert into core.effects (tenant_id, key) values ($1, $2) on conflict do nothing returning key', [tenantId, `handover:${messageId}`])).length > 0

/**
 * Passes a conversation to people: it waits, the customer reads who comes when, and the department's activity says so. Once a message, however often it is called;
 * a conversation that waits already is told again only when somebody may be in danger. Runs in the tenant's scope.
 */
export const handOver = ({ tenantId, channel, agent, messageId, rule, urgent }: Handover): Promise<void> =>
  transaction(async (client) => {
    const execute: Execute = async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) => (await client.query<Row>(text, values)).rows
    if (!(await first(execute, tenantId, messageId))) return
    const talk = await lockTalk(execute, tenantId, channel.id)
    if (!talk) return
    const changed = await execute(`update public.channels set state = 'waiting', updated_at = now() where tenant_id = $1 and id = $2 and state <> 'waiting' returning id`, [tenantId, channel.id])
    const words = await handOffWords(execute, tenantId, agent.name)
    await handOffOn(execute, { talk, wish: { to: 'person', by: 'agent' }, actor: { kind: 'agent', ...agent }, agentName: agent.name, words, reason: rule })
    if (changed.length === 0 && !urgent) return
    await appendActivity(execute, {
      tenantId,
      department: channel.department,
      priority: urgent ? 'urgent' : 'high',
      author: { kind: 'agent', ...agent },
      body: `${agent.name} passed the conversation “${channel.title}” to a person${urgent ? ': it may be an emergency' : ''}.`,
      metadata: { event: 'conversation.handover', collection: 'channels', documentId: channel.id, title: channel.title.slice(0, 200), detail: rule },
    })
  })
