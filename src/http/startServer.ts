import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import next from 'next'
import type { TenantPool } from '@/db/TenantPool'
import { readFile } from 'node:fs/promises'
import { loadConfig } from '@/config/config'
import { appPool } from '@/db/appPool'
import { stopBoss } from '@/jobs/boss'
import { startSchedule } from '@/jobs/schedule'
import { jobsChannel } from '@/jobs/jobsChannel'
import { startWorkers } from '@/jobs/work'
import { log } from '@/log/log'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { pageCache, setBuildId } from '@/resilience/pageCache/PageCache'
import { tenantDirectory } from '@/tenancy/TenantDirectory'
import { openControlSocket } from './controlSocket'
import { healthz, readyz } from './health'
import { handleRequest } from './handleRequest'
import type { NextHandler } from './nextHandler'
import { sitePayload } from './sitePayload'

export type RunningServer = { stop: () => Promise<void> }

const prepareNext = async (server: Server): Promise<NextHandler> => {
  const { development, port } = loadConfig()
  const app = next({ dev: development, httpServer: server, port, hostname: 'localhost' })
  await app.prepare()
  const handle = app.getRequestHandler()
  return (req: IncomingMessage, res: ServerResponse, address: URL) => {
    req.url = `${address.pathname}${address.search}`
    return handle(req, res)
  }
}

const listen = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    const { port, host } = loadConfig()
    server.once('error', reject)
    server.listen({ port, ...(host && { host }) }, resolve)
  })

/** A process without the `web` role still says how it is. */
const notServing = (req: IncomingMessage, res: ServerResponse) => {
  if (req.url === '/healthz') return healthz(res)
  if (req.url === '/readyz') return void readyz(res)
  res.statusCode = 404
  res.end()
}

/** Brings up the roles of this process on one HTTP server, in the order in which they need each other. */
export const startServer = async (server: Server): Promise<RunningServer> => {
  const { roles, development } = loadConfig()
  const serves = roles.includes('web') || roles.includes('realtime')
  await databaseWatch().start()
  const payload = await sitePayload()
  if (serves) {
    setBuildId(development ? 'dev' : (await readFile('.next/BUILD_ID', 'utf8').catch(() => 'none')).trim())
    pageCache().versions.start()
    await tenantDirectory().start()
  }
  server.on('request', roles.includes('web') ? handleRequest(await prepareNext(server)) : notServing)
  const gateway = roles.includes('realtime') ? await (await import('@/realtime/gateway')).attachGateway(server) : undefined
  if (roles.includes('worker')) await startWorkers((await import('@/jobs/registrations')).registrations(payload), (arrived) => databaseWatch().subscribe(jobsChannel, arrived))
  const schedule = roles.includes('scheduler') ? startSchedule() : []
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  server.keepAliveTimeout = 65_000
  await listen(server)
  const control = roles.includes('web') ? await openControlSocket(payload) : undefined
  log.info({ port: loadConfig().port, roles }, 'ready')
  const stop = async () => {
    for (const task of schedule) await task.stop()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    await gateway?.close()
    control?.close()
    server.closeIdleConnections()
    await stopBoss(5_000).catch((err: unknown) => log.warn({ err }, 'jobs were not all finished; they will be taken up again'))
    const late = setTimeout(() => server.closeAllConnections(), 2_000)
    await closed
    clearTimeout(late)
    await databaseWatch().stop()
    await appPool().retire()
    await (payload.db.pool as TenantPool).retire()
  }
  return { stop }
}
