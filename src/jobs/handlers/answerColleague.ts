import { runAgent } from '@/agents/runAgent'
import { type AgentPersona, readAgent } from '@/queries/agent/readAgent'
import { type AgentCall, readCall } from '@/queries/agent/readCall'
import { replyClientId } from '@/queries/agent/readReplyState'
import { postMessage } from '@/services/messages/postMessage'

export type CallOutcome = 'answered' | 'disabled' | 'gone'

type Call = { tenantId: string; channelId: string; messageId: string }

const dontKnow = 'I don’t know that. I answer from your products, pages, posts, questions and opening hours, and found nothing there.'

const questionIn = (body: string, name: string): string => body.replaceAll(`@${name}`, ' ').replace(/\s+/g, ' ').trim() || 'Hello'

const calledAgent = async (tenantId: string, { mentions }: AgentCall): Promise<AgentPersona | undefined> => {
  const id = mentions.find((key) => key.startsWith('agent:'))?.slice('agent:'.length)
  return id ? readAgent(tenantId, id) : undefined
}

/**
 * Answers one of the team who called an agent by name, where he did it, once however often it is asked. The agent reads his
 * question alone, and passes nobody on: he is a person of the business himself. Runs in the tenant's scope. @returns what was done.
 */
export const answerColleague = async (where: Call): Promise<CallOutcome> => {
  const { tenantId, channelId, messageId } = where
  const call = await readCall(where)
  const agent = call && (await calledAgent(tenantId, call))
  if (!call || !agent) return 'gone'
  if (!agent.enabled) return 'disabled'
  const { seq, body, threadId, authorKind, authorName } = call
  const asked = { id: messageId, seq, authorKind, authorName, body: questionIn(body, agent.name), blocks: [], metadata: {} }
  const reply = await runAgent({ tenantId, channelId, messageId, agent, asked })
  const { handover } = reply.metadata
  await postMessage({
    ctx: { tenantId, actor: { kind: 'agent', id: agent.id, name: agent.name } },
    input: { channelId, body: handover ? dontKnow : reply.body, blocks: handover ? [] : reply.blocks, type: 'ai_agent', metadata: { ...reply.metadata, handover: false }, clientId: replyClientId(messageId), ...(threadId && { threadId }) },
  })
  return 'answered'
}
