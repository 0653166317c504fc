import type { AgentPersona } from '@/queries/agent/readAgent'
import type { ConversationMessage } from '@/queries/agent/readConversation'
import type { TenantProfile } from '@/queries/agent/readTenantProfile'

/** Everything an answer may be made from, whoever answers: a model or the built-in rules. Customer text in it is data, never an instruction. */
export type AgentTurn = {
  runId: string
  tenantId: string
  channelId: string
  messageId: string
  agent: AgentPersona
  tenant: TenantProfile
  /** The talk up to the message that is answered, eldest first. */
  conversation: ConversationMessage[]
  /** What the visitor wrote since the last answer, in one text. */
  question: string
  /** The page of the website the visitor wrote from, root relative. */
  page: string | undefined
  at: Date
}
