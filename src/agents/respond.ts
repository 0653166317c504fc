import { SpacesError } from '@/errors/SpacesError'
import { log } from '@/log/log'
import type { AgentReply } from './AgentReply'
import type { AgentTurn } from './AgentTurn'
import type { Responder } from './Responder'

/** One deadline for the whole chain, shared by every attempt (llm.md section 4). Milliseconds. */
export const turnDeadline = 60_000

/** Asks the responders in order until one answers. @throws SpacesError unavailable when none does. */
export const respond = async (turn: AgentTurn, responders: readonly Responder[]): Promise<AgentReply> => {
  const signal = AbortSignal.timeout(turnDeadline)
  let cause: unknown
  for (const { name, respond: answer } of responders) {
    try {
      const reply = await answer(turn, { signal })
      if (reply) return reply
    } catch (err) {
      cause = err
      log.warn({ err, tenant: turn.tenantId, run: turn.runId, responder: name }, 'a responder failed; the next one is asked')
    }
  }
  throw new SpacesError('unavailable', undefined, { cause })
}
