import type { Row, Verdict } from '../cluster/dataOracle'
import type { Talker } from '../cluster/Talker'
import { type Processes, startProcesses } from './startProcesses'

export type DrillWorld = Omit<Processes, 'close'> & {
  talkers: Talker[]
  /** Starts the load: each talker writes once in `everyMs`. @returns stop */
  load: (everyMs: number) => () => void
  verdict: () => Promise<Verdict>
  close: () => Promise<void>
}

type Size = { nodes: number; tenants: number; channels: number; talkers: number }

/** Tenants with conversations, and people of both sides spread over the channels, each at a line of his own. */
const populate = async (url: string, { tenants, channels, talkers }: Size): Promise<{ people: Talker[]; tenantIds: string[] }> => {
  const [{ makeTenant }, { issueOrRotateVisitor }, { Talker: Person }, { eventually }] = await Promise.all([import('../../tests/support/tenants'), import('@/services/visitors/issueOrRotateVisitor'), import('../cluster/Talker'), import('../cluster/eventually')])
  const people: Talker[] = []
  const tenantIds: string[] = []
  const perChannel = Math.max(1, Math.round(talkers / tenants / channels))
  for (let t = 0; t < tenants; t++) {
    const tenant = await makeTenant()
    tenantIds.push(tenant.tenantId)
    const visitors = await Promise.all(Array.from({ length: channels }, async () => {
      const { setCookie } = await issueOrRotateVisitor({ tenantId: tenant.tenantId, cookieHeader: null })
      return new Person({ url, handshake: { as: 'visitor', site: tenant.handle }, headers: { cookie: setCookie.split(';')[0] ?? '' } })
    }))
    visitors.forEach((visitor, index) => visitor.say(`start ${t} ${index}`))
    await eventually('the conversations have begun', () => visitors.every(({ conversation }) => conversation.snapshot().channel !== null), 30_000)
    const staff = visitors.flatMap(({ conversation }) => Array.from({ length: perChannel - 1 }, () => new Person({ url, handshake: { as: 'staff' }, headers: { authorization: `JWT ${tenant.owner.token}` }, channelId: conversation.snapshot().channel?.id ?? '' })))
    people.push(...visitors, ...staff)
  }
  await eventually('everybody is there', () => people.every(({ online, conversation }) => online && conversation.snapshot().ready), 30_000)
  return { people, tenantIds }
}

const readLog = async (tenantIds: string[]): Promise<Row[]> => {
  const [{ query }, { inScope }] = await Promise.all([import('@/db/query'), import('@/db/scope')])
  return inScope({ tenants: tenantIds }, () =>
    query<Row>(`select m.channel_id as "channelId", m.seq::int as seq, m.body from public.messages m join public.channels c on c.id = m.channel_id and c.tenant_id = m.tenant_id where m.tenant_id = any($1::uuid[]) and c.kind = 'customer'`, [tenantIds]),
  )
}

/** Real processes of our own, and people who write. Nothing is left behind. */
export const makeDrillWorld = async (size: Size): Promise<DrillWorld> => {
  const { close: endProcesses, ...processes } = await startProcesses(size.nodes)
  const { dataOracle } = await import('../cluster/dataOracle')
  const { people: talkers, tenantIds } = await populate(processes.balancer.url, size)
  const load = (everyMs: number) => {
    let number = 0
    const timers = talkers.map((talker, index) => setInterval(() => talker.say(`m ${index} ${number++}`), everyMs * (0.9 + (index % 20) / 100)))
    return () => timers.forEach((timer) => clearInterval(timer))
  }
  const close = async () => {
    talkers.forEach((talker) => talker.stop())
    await endProcesses()
  }
  return { ...processes, talkers, load, verdict: async () => dataOracle(talkers, await readLog(tenantIds)), close }
}
