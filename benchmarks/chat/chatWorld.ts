import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { type ClusterNode, startNode } from '../../testing/cluster/startNode'
import { benchPlatform } from '../support/benchPlatform'
import type { Load } from './Load'

export type Seats = Load['seats']

export type ChatWorld = {
  databaseUrl: string
  databasePid: number
  node: ClusterNode
  url: string
  /** Rooms in a tenant of their own, and this many people of the house in each. */
  rooms: (rooms: number, perRoom: number) => Promise<{ tenantId: string; seats: Seats }>
  close: () => Promise<void>
}

const makeRooms = async (rooms: number, perRoom: number) => {
  const [{ makeTenant }, { asTenant }, { transaction }, { executeOf }, { addConversationChannel }, { issueOrRotateVisitor }, { ensureVisitor }] = await Promise.all([
    import('../../tests/support/tenants'), import('@/db/scope'), import('@/db/transaction'), import('@/db/executeOf'), import('@/services/conversations/addConversationChannel'), import('@/services/visitors/issueOrRotateVisitor'), import('@/services/visitors/ensureVisitor'),
  ])
  const { tenantId, owner } = await makeTenant()
  const seats: Seats = []
  for (let room = 0; room < rooms; room++) {
    const { visitorId } = await issueOrRotateVisitor({ tenantId, cookieHeader: null })
    const { id } = await asTenant(tenantId, () => transaction(async (client) => {
      const name = await ensureVisitor(executeOf(client), { tenantId, visitorId })
      return addConversationChannel(executeOf(client), { tenantId, visitorId, name })
    }))
    for (let person = 0; person < perRoom; person++) seats.push({ auth: { as: 'staff' }, headers: { authorization: `JWT ${owner.token}` }, room: id })
  }
  return { tenantId, seats }
}

/** A database of its own and one realtime process, as in production; the measuring process only prepares. */
export const makeChatWorld = async (roles = 'realtime'): Promise<ChatWorld> => {
  const { dataDir, remove } = await benchPlatform()
  execFileSync('chmod', ['755', dataDir])
  const { startEmbeddedPostgres } = await import('@/db/embedded/EmbeddedPostgres')
  const database = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), database: 'spaces' })
  const [{ useDatabase, loadConfig }, { migrate }, { databaseWatch }] = await Promise.all([import('@/config/config'), import('@/db/migrate'), import('@/resilience/database/DatabaseWatch')])
  useDatabase(database.url)
  await migrate(database.url)
  await databaseWatch().start()
  const { secret, database: { ownerUrl, appUrl } } = loadConfig()
  const profile = process.argv.includes('--profile') ? ['--cpu-prof', '--cpu-prof-dir=.profiles'] : []
  const env = { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, PAYLOAD_SECRET: secret, SPACES_DATA_DIR: dataDir }
  const node = await startNode(env, roles, profile)
  // Jobs are worked off as in production, in a process that is not measured.
  const worker = roles.includes('worker') ? undefined : await startNode(env, 'worker')
  const close = async () => {
    await node.stop()
    await worker?.stop()
    await databaseWatch().stop()
    await database.stop()
    await remove()
  }
  return { databaseUrl: database.url, databasePid: database.pid, node, url: `http://127.0.0.1:${node.port}`, rooms: makeRooms, close }
}
