import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import type { Execute } from '@/messages/Execute'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { appendTalkLine } from './appendTalkLine'
import { changeLabels } from './changeLabels'
import { changedFields, conflictsOf, type TalkField } from './conflictsOf'
import { describeChange } from './describeChange'
import { type Assignee, findAssignee } from './findAssignee'
import { handOffOn } from './handOffOn'
import { type LockedTalk, lockTalk } from './lockTalk'
import { requireStaff } from './requireStaff'
import { saveTalk } from './saveTalk'
import { type TalkChange, talkChange, type TalkChangeInput } from './talkChange'

/** `conflict`: somebody else changed these fields since they were seen; nothing was done. */
export type TalkOutcome = { outcome: 'changed' | 'same' } | { outcome: 'conflict'; fields: TalkField[]; by: string }

type Call = { ctx: { tenantId: string; actor: Author }; input: TalkChangeInput }

const agentNameOf = async (execute: Execute, tenantId: string): Promise<string> => {
  const [agent] = await execute<{ name: string }>('select name from public.agents where tenant_id = $1 order by enabled desc nulls last, created_at, id limit 1', [tenantId])
  return agent?.name ?? 'The assistant'
}

/** Giving it to somebody also says who answers; a resolved one begins with the agent again where the business wants that. */
const answeringAfter = async (execute: Execute, talk: LockedTalk, change: TalkChange): Promise<boolean | undefined> => {
  if (change.agentEnabled !== undefined) return change.agentEnabled
  if (change.assignee) return change.assignee.kind === 'agent'
  if (change.state !== 'resolved' || talk.agentEnabled) return undefined
  const [settings] = await execute<{ first: string }>('select answers_first as first from core.inbox_settings where tenant_id = $1', [talk.tenantId])
  return settings?.first !== 'person'
}

const apply = async (execute: Execute, talk: LockedTalk, change: TalkChange, actor: Author): Promise<TalkOutcome> => {
  const assignee: Assignee | null = change.assignee ? await findAssignee(execute, talk.tenantId, change.assignee) : null
  const fields = changedFields(talk, change)
  const labels = await changeLabels(execute, talk, change)
  const described = describeChange({ talk, change, fields, assignee, labels, actor })
  const later = change.state === 'snoozed' && change.snoozeUntil !== undefined && change.snoozeUntil !== talk.snoozedUntil?.toISOString()
  if (!described && !later) return { outcome: 'same' }
  const answering = await answeringAfter(execute, talk, change)
  await saveTalk(execute, { talk, change, fields, assignee, answering, actor })
  const { event, body, changes } = described ?? { event: 'conversation.state', body: `${actor.name} put this conversation off to another time.`, changes: { snoozedUntil: { from: talk.snoozedUntil?.toISOString() ?? null, to: change.snoozeUntil ?? null } } }
  await appendTalkLine(execute, { talk, actor, body, metadata: { event, changes } })
  if (answering === undefined) return { outcome: 'changed' }
  // A resolved talk goes back without a word to the customer: for him it is over.
  if (change.state === 'resolved' && change.agentEnabled === undefined) await execute(`update core.inbox_talks set holder = 'agent', handoffs = 0 where tenant_id = $1 and channel_id = $2 and $3`, [talk.tenantId, talk.id, answering])
  else await handOffOn(execute, { talk, wish: { to: answering ? 'agent' : 'person', by: 'person' }, actor, agentName: await agentNameOf(execute, talk.tenantId) })
  return { outcome: 'changed' }
}

/**
 * Changes the state, assignment, priority, labels or answering of a customer conversation, with a typed line in its log, in
 * one transaction. @throws SpacesError invalid_input, not_found (also for another business's), not_allowed, unavailable
 */
export const changeTalk = async ({ ctx: { tenantId, actor }, input }: Call): Promise<TalkOutcome> => {
  const change = parseInput(talkChange, input)
  await requireStaff(tenantId, actor)
  return tenantTransaction(tenantId, async (execute) => {
    const talk = await lockTalk(execute, tenantId, change.channelId)
    if (!talk) throw new SpacesError('not_found')
    const fields = conflictsOf(talk, change)
    return fields.length > 0 ? { outcome: 'conflict', fields, by: talk.changedBy ?? 'Somebody' } : apply(execute, talk, change, actor)
  })
}
