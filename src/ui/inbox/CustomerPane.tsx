import { type FormEvent, useEffect, useState } from 'react'
import type { CustomerCard } from '@/queries/inbox/readCustomerCard'
import type { Answers, Refusal } from '@/realtime/protocol'
import type { Connection } from '../chat/client/Connection'

type Props = { connection: Connection; channelId: string; mayWrite: boolean; onOpen: (channelId: string) => void; onClose: () => void }
type Answer = Answers['card'] | Refusal | undefined

const day = (iso: string) => new Date(iso).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' })

const Part = ({ title, empty, items }: { title: string; empty: string; items: { key: string; text: React.ReactNode; at: string }[] }) => (
  <section>
    <h3>{title}</h3>
    {items.length === 0 ? <p className="spaces-quiet">{empty}</p> : <ul>{items.map(({ key, text, at }) => <li key={key}>{text} <small>{day(at)}</small></li>)}</ul>}
  </section>
)

const Details = ({ visitor, mayWrite, onSave }: { visitor: NonNullable<CustomerCard['visitor']>; mayWrite: boolean; onSave: (given: Record<string, string>) => void }) => {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]))
    onSave(Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== (visitor[name as 'name'] ?? ''))))
  }
  return (
    <form key={JSON.stringify(visitor)} onSubmit={submit}>
      <fieldset disabled={!mayWrite}>
        <legend className="spaces-hidden">Details</legend>
        <label>Name <input defaultValue={visitor.name} maxLength={80} name="name" required /></label>
        <label>E-mail <input defaultValue={visitor.email ?? ''} maxLength={200} name="email" type="email" /></label>
        <label>Phone <input defaultValue={visitor.phone ?? ''} maxLength={30} name="phone" type="tel" /></label>
        <label>Note <textarea defaultValue={visitor.note ?? ''} maxLength={4_000} name="note" rows={3} /></label>
        {mayWrite && <button className="spaces-talk-done" type="submit">Save</button>}
      </fieldset>
    </form>
  )
}

const useCard = (connection: Connection, channelId: string) => {
  const [card, setCard] = useState<CustomerCard | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const take = (done: string | null) => (answer: Answer) => {
    if (answer && 'card' in answer) setCard(answer.card)
    setSaid(!answer ? 'That did not reach us. Please try again.' : 'error' in answer ? answer.error.message : done)
  }
  const ask = (answer: Promise<Answer>, done: string | null) => void answer.catch(() => undefined).then(take(done))
  useEffect(() => {
    let wanted = true
    const load = () => connection.state === 'online' && connection.ask('card', { channelId }).then((answer) => wanted && 'card' in answer && setCard(answer.card), () => undefined)
    const stop = connection.watch(() => void load())
    void load()
    return () => (stop(), void (wanted = false))
  }, [connection, channelId])
  return { card, said, setSaid, ask }
}

/** Who the customer is, as far as the business knows from its own site. */
export const CustomerPane = ({ connection, channelId, mayWrite, onOpen, onClose }: Props) => {
  const { card, said, setSaid, ask } = useCard(connection, channelId)
  if (!card) return <p aria-busy="true" className="spaces-inbox__empty">Loading the customer …</p>
  const { visitor, forms, pages, talks, ratings, candidates, merges } = card
  const mail = () => void connection.ask('transcript', { channelId }).then((answer) => setSaid('error' in answer ? answer.error.message : `On its way to ${answer.email}.`), () => setSaid('That did not reach us. Please try again.'))
  return (
    <div className="spaces-customer">
      <header><h2>Customer</h2><button className="spaces-customer__close" onClick={onClose} type="button">Close</button></header>
      {said && <p role="status">{said}</p>}
      {visitor && <Details mayWrite={mayWrite} onSave={(given) => ask(connection.ask('customer', { channelId, ...given }), 'Saved.')} visitor={visitor} />}
      {mayWrite && candidates.map(({ id, name, at }) => (
        <p className="spaces-customer__same" key={id}>{name}, known since {day(at)}, has the same e-mail address. <button onClick={() => ask(connection.ask('merge', { channelId, intoId: id }), 'Both are shown together now.')} type="button">It is the same person</button></p>
      ))}
      {merges.map(({ id, name, by }) => (
        <p className="spaces-customer__same" key={id}>Together with {name}, by {by}. {mayWrite && <button onClick={() => ask(connection.ask('unmerge', { channelId, mergeId: id }), 'They are separate again.')} type="button">Separate</button>}</p>
      ))}
      {mayWrite && <button disabled={!visitor?.email} onClick={mail} title={visitor?.email ? undefined : 'Add an e-mail address first'} type="button">Send this conversation by e-mail</button>}
      <Part empty="First conversation." items={talks.map(({ channelId: id, title, body, at }) => ({ key: id, at, text: <button onClick={() => onOpen(id)} type="button">{body ?? title}</button> }))} title="Earlier conversations" />
      <Part empty="No form sent." items={forms.map(({ id, form, summary, at }) => ({ key: id, at, text: `${form}: ${summary}` }))} title="Forms" />
      <Part empty="Not known." items={pages.map(({ page, at }) => ({ key: page, at, text: page === '/' ? 'Home page' : page }))} title="Wrote from these pages" />
      <Part empty="Not rated yet." items={ratings.map(({ score, comment, at }) => ({ key: at, at, text: `${score} of 5${comment ? `: ${comment}` : ''}` }))} title="Ratings" />
    </div>
  )
}
