import { type FormEvent, useState } from 'react'
import type { NotificationSettings } from '@/queries/notifications/readNotificationSettings'
import { LevelChoice } from './LevelChoice'
import { notificationsApi } from './notificationsApi'
import { QuietHours } from './QuietHours'

type Props = { settings: NotificationSettings; alone: boolean }
type Outcome = { saved?: true; fault?: string; waiting?: true }
type TickProps = { label: string; checked: boolean; onChange: (checked: boolean) => void }

const Tick = ({ label, checked, onChange }: TickProps) => (
  <label className="spaces-notices__tick">
    <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
    <span>{label}</span>
  </label>
)

/** What one wants to be told of in one business, by which ways, and when not. */
export const BusinessNotices = ({ settings, alone }: Props) => {
  const [chosen, setChosen] = useState(settings)
  const [outcome, setOutcome] = useState<Outcome>({})
  const change = (part: Partial<NotificationSettings>) => {
    setChosen((before) => ({ ...before, ...part }))
    setOutcome({})
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setOutcome({ waiting: true })
    const { business: _, devices: __, channels, ...wanted } = chosen
    notificationsApi('settings', { ...wanted, channels: channels.map(({ id, level }) => ({ id, level })) }).then(
      () => setOutcome({ saved: true }),
      (error: unknown) => setOutcome({ fault: error instanceof Error ? error.message : String(error) }),
    )
  }
  return (
    <form className="spaces-notices__box" onSubmit={save} aria-label={`Notifications of ${settings.business}`}>
      <h2>{alone ? 'What you are told of' : settings.business}</h2>
      <LevelChoice label="Customers’ messages" value={chosen.customers} onChange={(level) => change({ customers: level ?? 'all' })} />
      <LevelChoice label="The team’s channels" value={chosen.team} onChange={(level) => change({ team: level ?? 'mentions' })} />
      {chosen.channels.length > 0 && (
        <details>
          <summary>For single channels</summary>
          {chosen.channels.map(({ id, title, level }) => (
            <LevelChoice key={id} label={title} value={level} usual="As usual" onChange={(own) => change({ channels: chosen.channels.map((channel) => (channel.id === id ? { ...channel, level: own } : channel)) })} />
          ))}
        </details>
      )}
      <h3>How</h3>
      <Tick label="On my devices" checked={chosen.push} onChange={(push) => change({ push })} />
      <Tick label="Show the words of a message on my devices, also while they are locked" checked={chosen.showWords} onChange={(showWords) => change({ showWords })} />
      <Tick label="By e-mail, what I missed for a quarter of an hour" checked={chosen.email} onChange={(email) => change({ email })} />
      <QuietHours quietFrom={chosen.quietFrom} quietTo={chosen.quietTo} timezone={chosen.timezone} onChange={change} />
      <footer>
        <button type="submit" className="btn btn--style-primary btn--size-medium" disabled={outcome.waiting}>{outcome.waiting ? 'Saving …' : 'Save'}</button>
        <span role="status">{outcome.saved && 'Saved.'}</span>
        {outcome.fault && <span className="spaces-notices__fault" role="alert">{outcome.fault}</span>}
      </footer>
    </form>
  )
}
