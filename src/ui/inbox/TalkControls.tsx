import type { Priority } from '@/messages/vocabulary'
import type { InboxKit } from '@/queries/inbox/readKit'
import type { TalkRow } from '@/queries/inbox/talkRow'
import { snoozeTimes } from './snoozeTimes'
import type { Change } from './useTalk'

type Props = { talk: TalkRow; kit: InboxKit | null; userId: string; mayWrite: boolean; onChange: (change: Change) => void }

const teams = ['sales', 'marketing', 'operations', 'support', 'finance'] as const

const parse = (value: string): Change['assignee'] => {
  const [kind, id] = value.split(':')
  return kind && id ? ({ kind, id } as Change['assignee']) : null
}

const Assign = ({ talk, kit, userId, onChange }: Props) => (
  <select aria-label="Assigned to" data-key="a" onChange={({ target }) => onChange({ assignee: parse(target.value) })} value={talk.assignee ? `${talk.assignee.kind}:${talk.assignee.id}` : ''}>
    <option value="">Not assigned</option>
    {(kit?.people ?? []).map(({ id, name }) => <option key={id} value={`user:${id}`}>{id === userId ? `Me (${name})` : name}</option>)}
    <optgroup label="Teams">{teams.map((team) => <option key={team} value={`team:${team}`}>Team {team}</option>)}</optgroup>
    <optgroup label="Assistants">{(kit?.agents ?? []).map(({ id, name }) => <option key={id} value={`agent:${id}`}>{name}</option>)}</optgroup>
    {talk.assignee && talk.assignee.kind !== 'team' && ![...(kit?.people ?? []), ...(kit?.agents ?? [])].some(({ id }) => id === talk.assignee?.id) && <option value={`${talk.assignee.kind}:${talk.assignee.id}`}>{talk.assignee.name}</option>}
  </select>
)

const Labels = ({ talk, kit, mayWrite, onChange }: Props) => (
  <span className="spaces-talk-labels">
    {talk.labels.map(({ id, name, colour }) => (
      <span className="spaces-label" data-colour={colour} key={id}>{name}{mayWrite && <button aria-label={`Remove the label ${name}`} onClick={() => onChange({ removeLabels: [id] })} type="button">×</button>}</span>
    ))}
    {mayWrite && kit && kit.labels.length > talk.labels.length && (
      <select aria-label="Add a label" data-key="l" onChange={({ target }) => target.value && onChange({ addLabels: [target.value] })} value="">
        <option value="">+ Label</option>
        {kit.labels.filter(({ id }) => !talk.labels.some((held) => held.id === id)).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
    )}
  </span>
)

/** Who looks after a conversation, how pressing it is, and whether it is settled. */
export const TalkControls = (props: Props) => {
  const { talk, mayWrite, onChange } = props
  const done = talk.state === 'resolved'
  return (
    <fieldset className="spaces-talk-controls" disabled={!mayWrite}>
      <legend className="spaces-hidden">Conversation</legend>
      <Assign {...props} />
      <select aria-label="Priority" onChange={({ target }) => onChange({ priority: target.value as Priority })} value={talk.priority}>
        {['urgent', 'high', 'normal', 'low'].map((priority) => <option key={priority} value={priority}>{priority.replace(/^./, (first) => first.toUpperCase())} priority</option>)}
      </select>
      <select aria-label="Put off until" data-key="s" onChange={({ target }) => onChange(target.value === 'wake' ? { state: 'open' } : { state: 'snoozed', snoozeUntil: target.value })} value="">
        <option disabled value="">{talk.state === 'snoozed' ? 'Put off' : 'Later …'}</option>
        {talk.state === 'snoozed' && <option value="wake">Open it now</option>}
        {snoozeTimes(new Date()).map(({ label, until }) => <option key={label} value={until}>{label}</option>)}
      </select>
      <label className="spaces-talk-switch"><input checked={talk.agentEnabled} onChange={({ target }) => onChange({ agentEnabled: target.checked })} type="checkbox" /> Assistant answers</label>
      <button className="spaces-talk-done" onClick={() => onChange({ state: done ? 'open' : 'resolved' })} type="button">{done ? 'Open again' : 'Mark as done'}</button>
      <Labels {...props} />
    </fieldset>
  )
}
