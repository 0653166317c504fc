import { getPayload, type Payload } from 'payload'
import { useDatabase } from '@/config/config'
import type { TenantPool } from '@/db/TenantPool'
import { appPool } from '@/db/appPool'
import { migrate } from '@/db/migrate'
import { stopBoss } from '@/jobs/boss'
import { isServing, runningDatabase } from './runningDatabase'

/** Runs a command against the platform's database, whether it is up or not, and leaves it as it was. */
export const withPlatform = async <Result>(work: (payload: Payload) => Promise<Result>): Promise<Result> => {
  const serving = isServing()
  const database = await runningDatabase()
  useDatabase(database.ownerUrl)
  await migrate(database.ownerUrl)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  try {
    return await work(payload)
  } finally {
    await stopBoss(1_000).catch(() => undefined)
    await appPool().retire()
    await (payload.db.pool as TenantPool).retire()
    if (!serving) await database.stop()
  }
}
