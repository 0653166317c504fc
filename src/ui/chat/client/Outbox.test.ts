import type { Answers, Kept, Refusal } from '@/realtime/protocol'
import { Outbox } from './Outbox'
import type { Outgoing } from './Outgoing'
import type { OutboxStore } from './outboxStore'

type Answer = Answers['send'] | Kept | Refusal

/** A device that remembers, as IndexedDB does. */
const makeDevice = () => {
  const rows = new Map<string, Outgoing[]>()
  const store: OutboxStore = { read: (scope) => Promise.resolve(rows.get(scope) ?? []), write: (scope, _before, after) => Promise.resolve(void rows.set(scope, after)) }
  return { rows, store }
}

const stored = (message: Outgoing): Answer => ({ ok: true, id: message.clientId, seq: 1, createdAt: '', channelId: 'c' })
const kept = ({ clientId }: Outgoing): Answer => ({ ok: true, kept: true, clientId })

const make = (answer: (message: Outgoing) => Answer | undefined, store: OutboxStore) => {
  const asked: string[] = []
  const shown: { list: Outgoing[] } = { list: [] }
  const ask = (message: Outgoing): Promise<Answer> => {
    asked.push(message.body)
    const given = answer(message)
    return given ? Promise.resolve(given) : Promise.reject(new Error('no answer'))
  }
  return { asked, shown, outbox: new Outbox({ scope: 's', ask, store, changed: (list) => void (shown.list = list) }) }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('what was written and not yet sent', () => {
  it('goes in order when there is a line, and survives a reload before that', async () => {
    const { store } = makeDevice()
    const before = make(stored, store)
    for (const body of ['one', 'two', 'three']) before.outbox.add(body, '/')
    await settle()
    expect(before.asked).toEqual([])
    const after = make(stored, store)
    await settle()
    after.outbox.add('four', '/')
    after.outbox.resume()
    await settle()
    expect(after.asked).toEqual(['one', 'two', 'three', 'four'])
    after.outbox.stop()
  })

  it('is called kept when the device has it, not before', async () => {
    let saved = (): void => undefined
    const slow: OutboxStore = { read: () => Promise.resolve([]), write: () => new Promise((resolve) => (saved = resolve)) }
    const { outbox, shown } = make(stored, slow)
    await settle()
    outbox.add('one', '/')
    await settle()
    expect(shown.list.map(({ state }) => state)).toEqual(['sending'])
    saved()
    await settle()
    expect(shown.list.map(({ state }) => state)).toEqual(['kept'])
    outbox.stop()
  })

  it('waits behind a message that had no answer, and asks with the same id', async () => {
    const ids: string[] = []
    let line = false
    const { asked, outbox, shown } = make((message) => (ids.push(message.clientId), line ? stored(message) : undefined), makeDevice().store)
    outbox.resume()
    outbox.add('one', '/')
    outbox.add('two', '/')
    await settle()
    expect(asked).toEqual(['one'])
    expect(shown.list.map(({ state }) => state)).toEqual(['kept', 'sending'])
    line = true
    outbox.pause()
    outbox.resume()
    await settle()
    expect(asked).toEqual(['one', 'one', 'two'])
    expect(ids[0]).toBe(ids[1])
    outbox.stop()
  })

  it('held by a server is shown so, lets the next one go, and is asked for again, first, by the next line', async () => {
    let away = true
    const { rows, store } = makeDevice()
    const { asked, outbox, shown } = make((message) => (away ? kept(message) : stored(message)), store)
    outbox.resume()
    outbox.add('one', '/')
    outbox.add('two', '/')
    await settle()
    expect(shown.list.map(({ state }) => state)).toEqual(['held', 'held'])
    expect(rows.get('s')).toHaveLength(2)
    away = false
    outbox.pause()
    outbox.add('three', '/')
    outbox.resume()
    await settle()
    expect(asked).toEqual(['one', 'two', 'one', 'two', 'three'])
    for (const { clientId } of [...shown.list]) outbox.arrived(clientId)
    expect(shown.list).toEqual([])
    expect(rows.get('s')).toEqual([])
    outbox.stop()
  })

  it('put aside by the log is for the person to decide', async () => {
    const { outbox, shown } = make(kept, makeDevice().store)
    outbox.resume()
    outbox.add('one', '/')
    await settle()
    outbox.setAside(shown.list[0]?.clientId ?? '', 'You do not have access to that.')
    expect(shown.list).toMatchObject([{ state: 'refused', problem: 'You do not have access to that.' }])
    outbox.stop()
  })
})
