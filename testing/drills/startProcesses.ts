import { execFileSync } from 'node:child_process'
import { benchPlatform } from '../../benchmarks/support/benchPlatform'
import type { Balancer } from '../cluster/startBalancer'
import type { ClusterNode } from '../cluster/startNode'
import type { TestRedis } from '../cluster/startRedis'
import { type DatabaseControl, makeDatabase } from './makeDatabase'

export type Processes = { nodes: ClusterNode[]; balancer: Balancer; redis: TestRedis; database: DatabaseControl; close: () => Promise<void> }

/** Postgres, Redis and nodes behind a balancer, as processes of our own; this process points to the same database. Before it reads a setting. */
export const startProcesses = async (nodeCount: number): Promise<Processes> => {
  const { dataDir, remove } = await benchPlatform()
  execFileSync('chmod', ['755', dataDir])
  const database = await makeDatabase(dataDir)
  const [{ useDatabase, loadConfig }, { migrate }, { startRedis }, { startNode }, { startBalancer }, { databaseWatch }] = await Promise.all([import('@/config/config'), import('@/db/migrate'), import('../cluster/startRedis'), import('../cluster/startNode'), import('../cluster/startBalancer'), import('@/resilience/database/DatabaseWatch')])
  useDatabase(database.url)
  await migrate(database.url)
  await databaseWatch().start()
  const redis = await startRedis()
  const { secret, database: { ownerUrl, appUrl } } = loadConfig()
  const env = { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, PAYLOAD_SECRET: secret, SPACES_DATA_DIR: dataDir, REDIS_URL: redis.url, SPACES_LOG_LEVEL: 'fatal' }
  const nodes = await Promise.all(Array.from({ length: nodeCount }, () => startNode(env)))
  const balancer = await startBalancer(() => nodes.map(({ port }) => port))
  const close = async () => {
    await Promise.all(nodes.map((node) => node.stop()))
    await Promise.all([balancer.stop(), redis.stop(), databaseWatch().stop()])
    await database.stop()
    await remove()
  }
  return { nodes, balancer, redis, database, close }
}
