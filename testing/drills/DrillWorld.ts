import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { EmbeddedPostgres } from '@/db/embedded/EmbeddedPostgres'
import { benchPlatform } from '../../benchmarks/support/benchPlatform'
import type { Row, Verdict } from '../cluster/dataOracle'
import type { Balancer } from '../cluster/startBalancer'
import type { ClusterNode } from '../cluster/startNode'
import type { TestRedis } from '../cluster/startRedis'
import type { Talker } from '../cluster/Talker'

export type DrillWorld = {
  nodes: ClusterNode[]
  balancer: Balancer
  redis: TestRedis
  database: DatabaseControl
  talkers: Talker[]
  /** Starts the load: each talker writes once in `everyMs`. @returns stop */
  load: (everyMs: number) => () => void
  verdict: () => Promise<Verdict>
  close: () => Promise<void>
}

export type DatabaseControl = { kill: () => void; freeze: () => void; thaw: () => void; start: () => Promise<void>; answers: () => Promise<boolean> }

const parentOf = (pid: string): number | undefined => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1])
  } catch {
    return undefined
  }
}

const familyOf = (pid: number): number[] => [pid, ...readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid).map(Number)]

const signalAll = (pid: number, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT') => {
  for (const one of familyOf(pid)) {
    try {
      process.kill(one, signal)
    } catch {
      // A session that ended meanwhile needs no signal.
    }
  }
}

const makeDatabase = async (dataDir: string): Promise<DatabaseControl & { url: string; stop: () => Promise<void> }> => {
  const { startEmbeddedPostgres } = await import('@/db/embedded/EmbeddedPostgres')
  const launch = () => startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), database: 'spaces' })
  let cluster: EmbeddedPostgres = await launch()
  const answers = async () => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: cluster.url, connectionTimeoutMillis: 300, query_timeout: 300 })
    client.on('error', () => undefined)
    const said = await client.connect().then(() => client.query('select 1')).then(() => true, () => false)
    client.end().catch(() => undefined)
    return said
  }
  return {
    url: cluster.url,
    kill: () => signalAll(cluster.pid, 'SIGKILL'),
    freeze: () => signalAll(cluster.pid, 'SIGSTOP'),
    thaw: () => signalAll(cluster.pid, 'SIGCONT'),
    start: async () => void (cluster = await launch()),
    answers,
    stop: () => cluster.stop(),
  }
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

/** Real processes of our own: Postgres, Redis, nodes behind a balancer, and people who write. Nothing is left behind. */
export const makeDrillWorld = async (size: Size): Promise<DrillWorld> => {
  const { dataDir, remove } = await benchPlatform()
  execFileSync('chmod', ['755', dataDir])
  const database = await makeDatabase(dataDir)
  const [{ useDatabase, loadConfig }, { migrate }, { startRedis }, { startNode }, { startBalancer }, { dataOracle }, { databaseWatch }] = await Promise.all([import('@/config/config'), import('@/db/migrate'), import('../cluster/startRedis'), import('../cluster/startNode'), import('../cluster/startBalancer'), import('../cluster/dataOracle'), import('@/resilience/database/DatabaseWatch')])
  useDatabase(database.url)
  await migrate(database.url)
  await databaseWatch().start()
  const redis = await startRedis()
  const { secret, database: { ownerUrl, appUrl } } = loadConfig()
  const env = { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, PAYLOAD_SECRET: secret, SPACES_DATA_DIR: dataDir, REDIS_URL: redis.url, SPACES_LOG_LEVEL: 'fatal' }
  const nodes = await Promise.all(Array.from({ length: size.nodes }, () => startNode(env)))
  const balancer = await startBalancer(() => nodes.map(({ port }) => port))
  const { people: talkers, tenantIds } = await populate(balancer.url, size)
  const load = (everyMs: number) => {
    let number = 0
    const timers = talkers.map((talker, index) => setInterval(() => talker.say(`m ${index} ${number++}`), everyMs * (0.9 + (index % 20) / 100)))
    return () => timers.forEach((timer) => clearInterval(timer))
  }
  const close = async () => {
    talkers.forEach((talker) => talker.stop())
    await Promise.all(nodes.map((node) => node.stop()))
    await Promise.all([balancer.stop(), redis.stop(), databaseWatch().stop()])
    await database.stop()
    await remove()
  }
  return { nodes, balancer, redis, database, talkers, load, verdict: async () => dataOracle(talkers, await readLog(tenantIds)), close }
}
