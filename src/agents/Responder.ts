import type { AgentReply } from './AgentReply'
import type { AgentTurn } from './AgentTurn'

/**
 * One way to answer a turn. The chain asks responders in order and takes the first answer, so a router of models
 * stands in front of the built-in rules, which always answer.
 */
export type Responder = {
  name: string
  /** @returns undefined to leave the turn to the next responder; a throw is logged and counts as that. */
  respond: (turn: AgentTurn, options: { signal: AbortSignal }) => Promise<AgentReply | undefined>
}
