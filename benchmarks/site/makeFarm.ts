import { getPayload, type Payload } from 'payload'
import { loadConfig, useDatabase } from '@/config/config'
import { asSystem } from '@/db/scope'
import type { TenantPool } from '@/db/TenantPool'
import { appPool } from '@/db/appPool'
import { migrate } from '@/db/migrate'
import { stopBoss } from '@/jobs/boss'
import { provision } from '@/tenancy/provision/provision'
import { startBenchServer } from '../support/startBenchServer'

/** The example nursery, online: its shop has the most to list. */
export type Farm = {
  tenantId: string
  handle: string
  payload: Payload
  /** A session of its owner. */
  token: string
  ownerId: string
  server: { origin: string; pid: number }
  stopServer: () => Promise<void>
  close: () => Promise<void>
}

const handle = 'hays-cactus-farm'

export const makeFarm = async (databaseUrl: string): Promise<Farm> => {
  useDatabase(databaseUrl)
  await migrate(databaseUrl)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  const owner = { email: `owner@${handle}.example`, password: 'correct horse battery staple', name: 'Owner' }
  const { tenantId } = await provision(payload, { template: handle, handle, owner })
  const { token, user } = await asSystem(() => payload.login({ collection: 'users', data: owner }))
  const { ownerUrl = databaseUrl, appUrl } = loadConfig().database
  const server = await startBenchServer(ownerUrl, appUrl)
  const close = async () => {
    await stopBoss(1_000).catch(() => undefined)
    await appPool().retire()
    await (payload.db.pool as TenantPool).retire()
  }
  return { tenantId, handle, payload, token: token ?? '', ownerId: String(user?.id), server, stopServer: server.stop, close }
}
