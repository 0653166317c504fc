import type { LockedTalk } from './lockTalk'
import type { TalkChange } from './talkChange'

export type TalkField = 'state' | 'assignee' | 'priority' | 'agentEnabled'

/** `kind:id`, or null for nobody: how an assignee is compared. */
export const assigneeKey = (assignee: { kind: string | null; id: string | null } | null | undefined): string | null => (assignee?.kind && assignee.id ? `${assignee.kind}:${assignee.id}` : null)

type Values = Record<TalkField, string | boolean | null>

const valuesOf = (talk: LockedTalk): Values => ({
  state: talk.state,
  assignee: assigneeKey({ kind: talk.assigneeKind, id: talk.assigneeId }),
  priority: talk.priority,
  agentEnabled: talk.agentEnabled,
})

const wantedOf = (change: TalkChange): Partial<Values> => ({
  ...(change.state !== undefined && { state: change.state }),
  ...(change.assignee !== undefined && { assignee: assigneeKey(change.assignee) }),
  ...(change.priority !== undefined && { priority: change.priority }),
  ...(change.agentEnabled !== undefined && { agentEnabled: change.agentEnabled }),
})

/** The fields that are to change, were seen otherwise, and are not yet as wanted: somebody else was there first. */
export const conflictsOf = (talk: LockedTalk, change: TalkChange): TalkField[] => {
  const [now, wanted, seen] = [valuesOf(talk), wantedOf(change), change.seen ?? {}]
  return (Object.keys(wanted) as TalkField[]).filter((field) => field in seen && seen[field] !== undefined && seen[field] !== now[field] && wanted[field] !== now[field])
}

/** The fields whose value really changes. */
export const changedFields = (talk: LockedTalk, change: TalkChange): TalkField[] => {
  const [now, wanted] = [valuesOf(talk), wantedOf(change)]
  return (Object.keys(wanted) as TalkField[]).filter((field) => wanted[field] !== now[field])
}
