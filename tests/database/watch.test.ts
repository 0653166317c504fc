import pg from 'pg'
import { loadConfig } from '@/config/config'
import { DatabaseWatch } from '@/resilience/database/DatabaseWatch'
import { eventually } from '../../testing/cluster/eventually'

type Asks = { query: (...given: unknown[]) => unknown }

/** Counts what one connection is asked at the same time; changes nothing. */
const countTogether = () => {
  const prototype = pg.Client.prototype as unknown as Asks
  const { query } = prototype
  const open = new Map<unknown, number>()
  let most = 0
  prototype.query = function counted(this: object, ...given: unknown[]) {
    const asked = query.apply(this as never, given)
    if (!(asked instanceof Promise) || (this as { connectionParameters?: { application_name?: string } }).connectionParameters?.application_name !== 'spaces-watch') return asked
    open.set(this, (open.get(this) ?? 0) + 1)
    most = Math.max(most, open.get(this) ?? 0)
    const done = () => void open.set(this, (open.get(this) ?? 1) - 1)
    asked.then(done, done)
    return asked
  }
  return { most: () => most, stop: () => void (prototype.query = query) }
}

describe('the one connection that listens', () => {
  it('passes a word on to all who hear it, though one of them cannot read it', async () => {
    const watch = new DatabaseWatch()
    await watch.start()
    const heard: string[] = []
    watch.subscribe('spaces_reads', () => {
      throw new Error('cannot read that')
    })
    const stop = watch.subscribe('spaces_reads', (payload) => void heard.push(payload))
    const sender = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
    await sender.connect()
    const word = JSON.stringify({ channelId: 'nowhere', reader: 'user:nobody', name: '', seq: 1 })
    await eventually('the word to be heard', async () => {
      await sender.query('select pg_notify($1, $2)', ['spaces_reads', word])
      return heard.includes(word)
    }, 5_000)
    stop()
    await sender.end()
    await watch.stop()
  })

  it('is asked one thing after the other, and hears every channel though all were subscribed to at once', async () => {
    const counting = countTogether()
    const watch = new DatabaseWatch()
    await watch.start()
    const heard: string[] = []
    const channels = ['spaces_messages', 'spaces_changes', 'spaces_reads', 'spaces_polls', 'spaces_tags', 'spaces_auth'] as const
    for (const channel of channels) watch.subscribe(channel, (payload) => payload === 'watch test' && heard.push(channel))
    const sender = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
    await sender.connect()
    const asked = async () => {
      for (const channel of channels) if (!heard.includes(channel)) await sender.query('select pg_notify($1, $2)', [channel, 'watch test'])
      return channels.every((channel) => heard.includes(channel))
    }
    await eventually('every channel to be heard', asked, 5_000)
    counting.stop()
    expect(counting.most()).toBe(1)
    await sender.end()
    await watch.stop()
  })
})
