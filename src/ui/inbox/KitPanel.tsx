import { type FormEvent, useState } from 'react'
import { replyVariables } from '@/messages/fillReply'
import type { InboxKit } from '@/queries/inbox/readKit'
import type { ClientInput } from '@/realtime/protocol'
import type { Connection } from '../chat/client/Connection'

type Props = { connection: Connection; tenantId: string; kit: InboxKit; mayManage: boolean; onSaved: () => void; onClose: () => void }
type Values = Record<string, string>

const colours = ['grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const

const valuesOf = (form: HTMLFormElement): Values => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))

const useSave = ({ connection, onSaved }: Props) => {
  const [said, setSaid] = useState<string | null>(null)
  const save = <Event extends 'label' | 'canned' | 'unkit' | 'rules'>(event: Event, input: ClientInput[Event], form?: HTMLFormElement) =>
    void connection.ask(event, input).catch(() => undefined).then((answer) => {
      if (!answer) return setSaid('That did not reach us. Please try again.')
      if ('error' in answer) return setSaid(answer.error.message)
      setSaid('unknown' in answer && answer.unknown.length > 0 ? `Saved. Nothing is known of: ${answer.unknown.join(', ')}.` : 'Saved.')
      form?.reset()
      onSaved()
    })
  return { said, save }
}

type Save = ReturnType<typeof useSave>['save']
type PartProps = Pick<Props, 'kit' | 'tenantId'> & { save: Save }

const submitted = (work: (given: Values, form: HTMLFormElement) => void) => (event: FormEvent<HTMLFormElement>) => (event.preventDefault(), work(valuesOf(event.currentTarget), event.currentTarget))

const Labels = ({ kit, tenantId, save }: PartProps) => (
  <section>
    <h3>Labels</h3>
    <ul>{kit.labels.map(({ id, name, colour }) => <li key={id}><span className="spaces-label" data-colour={colour}>{name}</span> <button onClick={() => save('unkit', { tenantId, kind: 'label', id })} type="button">Remove<span className="spaces-hidden"> {name}</span></button></li>)}</ul>
    <form onSubmit={submitted((given, form) => save('label', { tenantId, name: given.name ?? '', colour: (given.colour ?? 'grey') as (typeof colours)[number] }, form))}>
      <label>New label <input maxLength={40} name="name" placeholder="Delivery" required /></label>
      <label>Colour <select name="colour">{colours.map((colour) => <option key={colour}>{colour}</option>)}</select></label>
      <button className="spaces-talk-done" type="submit">Add label</button>
    </form>
  </section>
)

const Replies = ({ kit, tenantId, save }: PartProps) => (
  <section>
    <h3>Ready-made replies</h3>
    <ul>{kit.canned.map(({ id, shortcut, title }) => <li key={id}><b>/{shortcut}</b> {title} <button onClick={() => save('unkit', { tenantId, kind: 'canned', id })} type="button">Remove<span className="spaces-hidden"> {title}</span></button></li>)}</ul>
    <form onSubmit={submitted(({ shortcut = '', title = '', body = '' }, form) => save('canned', { tenantId, shortcut, title, body }, form))}>
      <label>Shortcut <input maxLength={30} name="shortcut" pattern="[a-z0-9\-]+" placeholder="delivery" required /></label>
      <label>Title <input maxLength={80} name="title" placeholder="When we deliver" required /></label>
      <label>Reply <textarea maxLength={4_000} name="body" placeholder="Hello {{customer.name}}, we deliver on Tuesdays." required rows={4} /></label>
      <p className="spaces-quiet">You may write {replyVariables.map((name) => `{{${name}}}`).join(', ')}.</p>
      <button className="spaces-talk-done" type="submit">Add reply</button>
    </form>
  </section>
)

const Rules = ({ kit: { settings, visitorFiles }, tenantId, save }: PartProps) => (
  <section>
    <h3>How the inbox works</h3>
    <form key={JSON.stringify([settings, visitorFiles])} onSubmit={submitted((given) => save('rules', { tenantId, firstReplyMinutes: Number(given.first), resolveMinutes: Number(given.settle) * 60, businessHours: given.hours === 'on', answersFirst: given.answers === 'person' || given.answers === 'ask' ? given.answers : 'agent', awayMessage: given.away ?? '', visitorFiles: given.files === 'on' }))}>
      <label>Who answers first <select defaultValue={settings.answersFirst} name="answers"><option value="agent">The assistant</option><option value="person">A person</option><option value="ask">Whom the customer chooses</option></select></label>
      <label>Reply within, minutes <input defaultValue={settings.firstReplyMinutes} max={20_160} min={1} name="first" required type="number" /></label>
      <label>Settle within, hours <input defaultValue={Math.max(1, Math.round(settings.resolveMinutes / 60))} max={2_160} min={1} name="settle" required type="number" /></label>
      <label className="spaces-talk-switch"><input defaultChecked={settings.businessHours} name="hours" type="checkbox" /> Count opening hours only</label>
      <label className="spaces-talk-switch"><input defaultChecked={visitorFiles} name="files" type="checkbox" /> Customers may send pictures and PDFs</label>
      <label>While nobody is there <textarea defaultValue={settings.awayMessage} maxLength={1_000} name="away" rows={3} /></label>
      <button className="spaces-talk-done" type="submit">Save</button>
    </form>
  </section>
)

/** Labels, ready-made replies and the rules of a business's inbox. */
export const KitPanel = (props: Props) => {
  const { said, save } = useSave(props)
  const { kit, tenantId, mayManage, onClose } = props
  return (
    <div className="spaces-customer spaces-kit">
      <header><h2>Labels and replies</h2><button onClick={onClose} type="button">Close</button></header>
      {said && <p role="status">{said}</p>}
      <Labels kit={kit} save={save} tenantId={tenantId} />
      <Replies kit={kit} save={save} tenantId={tenantId} />
      {mayManage && <Rules kit={kit} save={save} tenantId={tenantId} />}
    </div>
  )
}
