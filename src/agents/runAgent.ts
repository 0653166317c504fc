import { v7 as uuidv7 } from 'uuid'
import { SpacesError } from '@/errors/SpacesError'
import { type AgentPersona, readAgent } from '@/queries/agent/readAgent'
import { type ConversationMessage, readConversation } from '@/queries/agent/readConversation'
import { readTenantProfile } from '@/queries/agent/readTenantProfile'
import type { AgentReply } from './AgentReply'
import type { AgentTurn } from './AgentTurn'
import { offlineResponder } from './offline/offlineResponder'
import { openQuestion } from './openQuestion'
import { respond } from './respond'
import type { Responder } from './Responder'

/** `agent`: the tenant's, when the caller has just read it. `asked`: a question that stands alone; nothing else of its channel is read. */
type Run = { tenantId: string; channelId: string; messageId: string; at?: Date; agent?: AgentPersona; asked?: ConversationMessage; responders?: readonly Responder[] }

const pageOf = ({ metadata }: ConversationMessage): string | undefined => (typeof metadata.page === 'string' ? metadata.page : undefined)

const makeTurn = async ({ tenantId, channelId, messageId, at = new Date(), agent: known, asked }: Run): Promise<AgentTurn> => {
  const agent = known ?? (await readAgent(tenantId))
  const tenant = await readTenantProfile({ tenantId })
  const conversation = asked ? [asked] : await readConversation({ tenantId, channelId, messageId })
  const message = conversation.find(({ id }) => id === messageId)
  if (!agent || !message) throw new SpacesError('not_found')
  return { runId: uuidv7(), tenantId, channelId, messageId, agent, tenant, conversation, question: openQuestion(conversation, messageId), page: pageOf(message), at }
}

/**
 * Answers one message of a channel as the tenant's agent and posts nothing: it knows no transport. Runs in the tenant's scope.
 * `at` is the time for opening hours. @returns the answer with the rule, sources and confidence behind it.
 * @throws SpacesError not_found when the message or the agent does not exist for this tenant.
 */
export const runAgent = async (run: Run): Promise<AgentReply> => respond(await makeTurn(run), run.responders ?? [offlineResponder])
