import type { PgBoss } from 'pg-boss'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'
import { lazyBoss } from './lazyBoss'

const make = (): (() => Promise<PgBoss>) => {
  const { database, roles } = loadConfig()
  const works = roles.includes('worker')
  return lazyBoss({
    connectionString: database.appUrl,
    application_name: 'spaces-jobs',
    max: works ? 6 : 2,
    migrate: false,
    createSchema: false,
    supervise: works,
    schedule: false,
    useListenNotify: false,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  })
}

/** The process's job queue, started on first use. Sending needs no role; working does. */
export const getBoss = (): Promise<PgBoss> => processWide('boss', make)()

/** Lets running jobs finish, then closes. Milliseconds. */
export const stopBoss = async (timeout = 8_000): Promise<void> => {
  const boss = await getBoss()
  await boss.stop({ graceful: true, timeout, close: true })
}
