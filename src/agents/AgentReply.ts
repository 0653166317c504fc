export type AgentSource = { kind: string; title: string; url: string }

/** `metadata` of an `ai_agent` message (see `messages/metadataSchemas`). */
export type AgentMetadata = {
  runId: string
  /** The rule that decided, or those of each part joined by "+". */
  rule: string
  model: string
  confidence: number
  sources: AgentSource[]
  replyTo: string
  handover: boolean
}

/** A finished answer, ready to be posted. `body` is text with Markdown links whose addresses are root relative. */
export type AgentReply = {
  body: string
  /** As stored in `Messages.blocks`. */
  blocks: Record<string, unknown>[]
  metadata: AgentMetadata
  /** Somebody may be in danger: people are told at once. */
  urgent: boolean
}
