import type { Author } from '@/messages/actorOf'
import type { Assignee } from './findAssignee'
import type { LockedTalk } from './lockTalk'
import type { TalkField } from './conflictsOf'
import type { TalkChange } from './talkChange'

type Labels = { added: string[]; removed: string[] }
export type Described = { event: string; body: string; changes: Record<string, { from: string | null; to: string | null }> }
type Given = { talk: LockedTalk; change: TalkChange; fields: TalkField[]; assignee: Assignee | null; labels: Labels; actor: Author }

const stateWords = { open: 'opened this conversation', waiting: 'marked this conversation as waiting', resolved: 'marked this conversation as resolved', snoozed: 'put this conversation off' }

const assigneeWords = (assignee: Assignee | null, actor: Author): string => {
  if (!assignee) return 'took away the assignment'
  if (assignee.kind === 'user' && assignee.id === actor.id) return 'took this conversation'
  return `assigned this conversation to ${assignee.kind === 'team' ? `the ${assignee.name} team` : assignee.name}`
}

const said = ({ change, fields, assignee, labels, actor }: Given): string[] => [
  ...(fields.includes('state') && change.state ? [stateWords[change.state]] : []),
  ...(fields.includes('assignee') ? [assigneeWords(assignee, actor)] : []),
  ...(fields.includes('priority') ? [`set the priority to ${change.priority}`] : []),
  ...(fields.includes('agentEnabled') ? [change.agentEnabled ? 'let the assistant answer again' : 'took over from the assistant'] : []),
  ...(labels.added.length > 0 ? [`added ${labels.added.map((name) => `“${name}”`).join(', ')}`] : []),
  ...(labels.removed.length > 0 ? [`removed ${labels.removed.map((name) => `“${name}”`).join(', ')}`] : []),
]

const events: Record<TalkField, string> = { state: 'conversation.state', assignee: 'conversation.assigned', priority: 'conversation.priority', agentEnabled: 'conversation.answering' }

const changesOf = ({ talk, change, fields, assignee, labels }: Given): Described['changes'] => ({
  ...(fields.includes('state') && { state: { from: talk.state, to: change.state ?? null } }),
  ...(change.state === 'snoozed' && change.snoozeUntil && { snoozedUntil: { from: talk.snoozedUntil?.toISOString() ?? null, to: change.snoozeUntil } }),
  ...(fields.includes('assignee') && { assignee: { from: talk.assigneeName, to: assignee?.name ?? null } }),
  ...(fields.includes('priority') && { priority: { from: talk.priority, to: change.priority ?? null } }),
  ...(fields.includes('agentEnabled') && { agentEnabled: { from: String(talk.agentEnabled), to: String(change.agentEnabled) } }),
  ...((labels.added.length > 0 || labels.removed.length > 0) && { labels: { from: labels.removed.join(', ') || null, to: labels.added.join(', ') || null } }),
})

/** What a change says of itself in the log: a sentence for people and typed values; undefined when nothing changes. */
export const describeChange = (given: Given): Described | undefined => {
  const parts = said(given)
  if (parts.length === 0) return undefined
  const [only] = given.fields
  const event = parts.length > 1 ? 'conversation.arranged' : only ? events[only] : 'conversation.labelled'
  return { event, body: `${given.actor.name} ${parts.join(' and ')}.`, changes: changesOf(given) }
}
