import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import type { ChatState } from '@/ui/chat/client/ChatState'
import { until } from '../support'
import { actors } from './script'
import type { Browser, Stage } from './Stage'

const marksOf = ({ readMarks }: ChatState) => readMarks.map(({ reader: { kind, id }, seq }) => `${kind} ${id} ${seq}`).sort()

/** What a reader sees from a number on, a line each. */
const viewOf = (state: ChatState, from: number) => [...state.messages.filter(({ seq }) => seq >= from).map((message) => JSON.stringify(message)), ...marksOf(state)]

const isSettled = ({ conversation }: Browser) => {
  const { connection, ready, outgoing } = conversation.snapshot()
  return connection === 'online' && ready && outgoing.length === 0
}

export const loaded = (stage: Stage): Promise<void> => until(() => stage.browsers.every(isSettled), 15_000)

/** A window opened now, with the whole log read back to its beginning. */
const freshLoad = async (stage: Stage, actor: (typeof actors)[number]): Promise<ChatState> => {
  const browser = stage.open(actor)
  browser.connection.start()
  await until(() => isSettled(browser), 15_000)
  while (browser.conversation.snapshot().more) await browser.conversation.older()
  return browser.conversation.snapshot()
}

const differences = (stage: Stage, fresh: Map<string, ChatState>): string[] =>
  stage.browsers.flatMap(({ conversation }, index) => {
    const actor = actors[index] ?? 'visitor'
    const [mine, theirs] = [conversation.snapshot(), fresh.get(actor)]
    const from = mine.messages[0]?.seq ?? Number.MAX_SAFE_INTEGER
    const [has, should] = [viewOf(mine, from), theirs ? viewOf(theirs, from) : []]
    const [more, less] = [has.filter((line) => !should.includes(line)), should.filter((line) => !has.includes(line))]
    return has.join() === should.join() ? [] : [`${actor} ${index}, ${has.length} lines for ${should.length}, has ${more.join('\n')}\nand should have ${less.join('\n')}`]
  })

/** Everybody comes back, everything arrives; then each window shows what a fresh load shows. */
export const settle = async (stage: Stage): Promise<void> => {
  const insist = () => {
    for (const { connection } of stage.browsers) if (connection.state === 'offline') connection.now()
    return stage.browsers.every(isSettled)
  }
  await until(insist, 20_000).catch(() => {
    throw new Error(`not settled: ${JSON.stringify(stage.browsers.map(({ conversation }) => ({ ...conversation.snapshot(), messages: undefined, aside: undefined })))}`)
  })
  const fresh = new Map<string, ChatState>()
  let wrong: string[] = []
  const equal = async () => {
    for (const actor of new Set(actors)) fresh.set(actor, await freshLoad(stage, actor))
    wrong = differences(stage, fresh)
    return wrong.length === 0
  }
  await until(equal, 15_000).catch(() => {
    throw new Error(wrong.join('\n'))
  })
}

/** The log itself: numbers without a gap, each sent message once, each change with a number of its own. */
export const faultsOf = async ({ world, channelId, acked }: Stage, clientIds: Set<string>): Promise<string[]> => {
  const { tenantId } = world.tenant
  const read = <Row extends Record<string, unknown>>(text: string) => asTenant(tenantId, () => query<Row>(text, [tenantId, channelId]))
  const messages = await read<{ seq: string; client_id: string | null }>('select seq, client_id from public.messages where tenant_id = $1 and channel_id = $2 order by seq')
  const revs = await read<{ taken: number[]; last: string }>(
    `select coalesce((select array_agg(t.rev order by t.rev) from core.test_revs t where t.tenant_id = $1 and t.channel_id = $2), '{}')::int[] as taken,
       coalesce((select rev from core.channel_revs where tenant_id = $1 and channel_id = $2), 0) as last`,
  )
  const [{ taken, last } = { taken: [], last: '0' }] = revs
  const stored = messages.map(({ client_id: id }) => id).filter((id) => id !== null)
  return [
    ...(messages.some(({ seq }, index) => Number(seq) !== index + 1) ? [`numbers ${messages.map(({ seq }) => seq).join()}`] : []),
    ...(taken.length !== Number(last) || taken.some((rev, index) => rev !== index + 1) ? [`changes ${taken.join()} up to ${last}`] : []),
    ...[...clientIds, ...acked].filter((id) => stored.filter((one) => one === id).length !== 1).map((id) => `sent, and not there once: ${id}`),
  ]
}
