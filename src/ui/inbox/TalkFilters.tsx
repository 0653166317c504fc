import { Search } from 'lucide-react'
import type { RefObject } from 'react'
import type { TalkCounts } from '@/queries/inbox/listTalks'
import type { TalkFilterInput } from '@/queries/inbox/talkFilter'
import type { InboxKit } from '@/queries/inbox/readKit'

type State = NonNullable<TalkFilterInput['state']>

const states: Record<State, string> = { active: 'Open', waiting: 'Waiting', snoozed: 'Later', resolved: 'Done', all: 'All' }
const teams = ['sales', 'marketing', 'operations', 'support', 'finance'] as const

type Props = { filter: TalkFilterInput; counts: TalkCounts | null; kit: InboxKit | null; searchBox: RefObject<HTMLInputElement | null>; onChange: (filter: TalkFilterInput) => void }

/** Which conversations the list shows, and in what order. */
export const TalkFilters = ({ filter, counts, kit, searchBox, onChange }: Props) => {
  const set = (change: Record<string, string | undefined>) => onChange({ ...filter, ...change } as TalkFilterInput)
  const select = (label: string, key: 'assignee' | 'label' | 'priority' | 'due' | 'sort', options: [string, string][]) => (
    <label className="spaces-inbox__select">
      <span className="spaces-hidden">{label}</span>
      <select aria-label={label} onChange={({ target }) => set({ [key]: target.value || undefined })} value={filter[key] ?? ''}>
        {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
      </select>
    </label>
  )
  return (
    <div className="spaces-inbox__filters">
      <div aria-label="Which conversations" className="spaces-pills" role="group">
        {(Object.keys(states) as State[]).map((state) => (
          <button aria-pressed={(filter.state ?? 'active') === state} className="spaces-pill" key={state} onClick={() => onChange({ ...filter, state })} type="button">{states[state]} <small>{counts?.[state] ?? ''}</small></button>
        ))}
      </div>
      <div className="spaces-search">
        <Search aria-hidden="true" size={15} />
        <input aria-label="Search conversations" defaultValue={filter.search} maxLength={80} onChange={({ target }) => onChange({ ...filter, search: target.value })} placeholder="Name, e-mail or words" ref={searchBox} type="search" />
      </div>
      <div className="spaces-inbox__selects">
        {select('Assigned to', 'assignee', [['', 'Anybody'], ['me', 'Me'], ['nobody', 'Nobody'], ...teams.map((team): [string, string] => [team, `Team ${team}`]), ...(kit?.people ?? []).map(({ id, name }): [string, string] => [id, name])])}
        {select('Label', 'label', [['', 'Any label'], ...(kit?.labels ?? []).map(({ id, name }): [string, string] => [id, name])])}
        {select('Priority', 'priority', [['', 'Any priority'], ['urgent', 'Urgent'], ['high', 'High'], ['normal', 'Normal'], ['low', 'Low']])}
        {select('Due', 'due', [['', 'Any time'], ['overdue', `Late${counts?.overdue ? ` (${counts.overdue})` : ''}`], ['today', 'Due in a day']])}
        {select('Order', 'sort', [['', 'What is due first'], ['newest', 'Newest first']])}
      </div>
    </div>
  )
}
