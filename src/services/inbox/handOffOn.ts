import type { Author } from '@/messages/actorOf'
import type { Execute } from '@/messages/Execute'
import { appendTalkLine } from './appendTalkLine'
import { decideHandoff, type Decision, type Handoff } from './handoff'
import type { LockedTalk } from './lockTalk'

type Call = { talk: LockedTalk; wish: Handoff; actor: Author; agentName: string; words?: string; reason?: string }

const wordsFor = ({ wish: { to, by }, actor, agentName }: Call): string => {
  if (to === 'agent') return `${agentName}, our assistant, answers here now.`
  return by === 'person' ? `${actor.name} takes it from here.` : `${agentName} asked a person of our team to join.`
}

/**
 * Passes a conversation between agent and person in the caller's transaction, with a typed line that the customer reads too.
 * What may be passed says `decideHandoff`; a refused pass leaves everything as it is. The caller holds the lock.
 */
export const handOffOn = async (execute: Execute, call: Call): Promise<Decision> => {
  const { talk, wish, actor, words, reason } = call
  const decision = decideHandoff({ holder: talk.holder, count: talk.handoffs }, wish)
  if (!decision.passed) return decision
  const { holder, count } = decision.state
  await execute('update core.inbox_talks set holder = $3, handoffs = $4, changed_by = $5, changed_at = now() where tenant_id = $1 and channel_id = $2', [talk.tenantId, talk.id, holder, count, actor.name])
  const handoff = { from: talk.holder, to: holder, count }
  await appendTalkLine(execute, { talk, actor, visibility: 'private', body: words ?? wordsFor(call), metadata: { event: 'conversation.handoff', handoff, ...(reason && { detail: reason.slice(0, 2_000) }) } })
  return decision
}
