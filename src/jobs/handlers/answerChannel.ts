import { runAgent } from '@/agents/runAgent'
import { type AgentPersona, readAgent } from '@/queries/agent/readAgent'
import { readReplyState, replyClientId, type ReplyState } from '@/queries/agent/readReplyState'
import { postMessage } from '@/services/messages/postMessage'
import { handOver } from './handOver'

export type AnswerOutcome = 'answered' | 'already' | 'person' | 'disabled' | 'gone'

type Answer = { tenantId: string; channelId: string }

const passOn = async (tenantId: string, state: ReplyState, agent: AgentPersona, messageId: string, metadata: Record<string, unknown>) => {
  if (metadata.handover !== true) return
  const rule = String(metadata.rule ?? '')
  const { channelId: id, title, department } = state
  await handOver({ tenantId, channel: { id, title, department }, agent, messageId, rule, urgent: rule.startsWith('emergency.') })
}

const reply = async (tenantId: string, state: ReplyState, agent: AgentPersona, messageId: string) => {
  const { channelId } = state
  const { body, blocks, metadata, urgent } = await runAgent({ tenantId, channelId, messageId, agent })
  const priority = urgent ? 'urgent' : metadata.handover ? 'high' : 'normal'
  await postMessage({
    ctx: { tenantId, actor: { kind: 'agent', id: agent.id, name: agent.name } },
    input: { channelId, body, blocks, type: 'ai_agent', metadata, clientId: replyClientId(messageId), visibility: 'private', priority },
  })
  return metadata
}

/**
 * Answers the visitor's newest message of a channel as the tenant's agent, once, however often it is asked. Leaves it to people when
 * one of them wrote meanwhile or the agent is off. Runs in the tenant's scope. @returns what was done.
 */
export const answerChannel = async ({ tenantId, channelId }: Answer): Promise<AnswerOutcome> => {
  const [state, agent] = [await readReplyState({ tenantId, channelId }), await readAgent(tenantId)]
  if (!state?.newest || !state.isCustomer) return 'gone'
  if (!state.agentEnabled || !agent?.enabled) return 'disabled'
  // A run that died between the reply and the handover finds the reply and finishes the rest.
  if (state.reply) {
    await passOn(tenantId, state, agent, state.newest, state.reply)
    return 'already'
  }
  if (state.personAnswered) return 'person'
  const metadata = await reply(tenantId, state, agent, state.newest)
  await passOn(tenantId, state, agent, state.newest, metadata)
  return 'answered'
}
