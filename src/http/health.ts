import type { ServerResponse } from 'node:http'
import { statfs } from 'node:fs/promises'
import { loadConfig } from '@/config/config'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { redisLink } from '@/realtime/cluster/RedisLink'
import { queryOne } from '@/db/query'
import { asSystem } from '@/db/scope'

const json = (res: ServerResponse, status: number, body: unknown) => {
  res.statusCode = status
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.setHeader('cache-control', 'no-store')
  res.end(JSON.stringify(body))
}

/** Alive: the process answers. Asks nobody. */
export const healthz = (res: ServerResponse): void => json(res, 200, { status: 'alive', uptimeSeconds: Math.round(process.uptime()) })

const jobLag = async () => {
  const row = await asSystem(() => queryOne<{ lag: number | null }>(`select extract(epoch from now() - min(created_on))::float as lag from pgboss.job where state = 'created' and start_after <= now()`))
  return Math.round(row?.lag ?? 0)
}

const freeShare = async () => {
  const { bavail, blocks } = await statfs(loadConfig().dataDir)
  return Number(bavail) / Number(blocks)
}

/** Ready: each thing this process depends on, and 503 when one that it cannot do without is away. */
export const readyz = async (res: ServerResponse): Promise<void> => {
  const database = databaseWatch().isUp ? 'up' : 'down'
  const lagSeconds = database === 'up' ? await jobLag().catch(() => null) : null
  const free = await freeShare().catch(() => null)
  const link = redisLink()
  const redis = link ? (link.isUp ? 'up' : 'down') : 'not used'
  const body = { status: database === 'up' ? 'ready' : 'degraded', database, redis, jobs: { state: lagSeconds === null ? 'unknown' : 'up', lagSeconds }, disk: { freeShare: free === null ? null : Math.round(free * 100) / 100 }, roles: loadConfig().roles }
  json(res, database === 'up' ? 200 : 503, body)
}
