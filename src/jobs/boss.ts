import { PgBoss } from 'pg-boss'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'
import { log } from '@/log/log'

type Starting = { boss: PgBoss; ready: Promise<PgBoss> }

const start = (): Starting => {
  const { database, roles } = loadConfig()
  const works = roles.includes('worker')
  const boss = new PgBoss({
    connectionString: database.appUrl,
    application_name: 'spaces-jobs',
    max: works ? 6 : 2,
    migrate: false,
    createSchema: false,
    supervise: works,
    schedule: false,
    useListenNotify: works,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  })
  boss.on('error', (err) => log.warn({ err }, 'the job queue met an error'))
  return { boss, ready: boss.start() }
}

/** The process's job queue, started on first use. Sending needs no role; working does. */
export const getBoss = (): Promise<PgBoss> => processWide('boss', start).ready

/** Lets running jobs finish, then closes. Milliseconds. */
export const stopBoss = async (timeout = 8_000): Promise<void> => {
  const boss = await getBoss()
  await boss.stop({ graceful: true, timeout, close: true })
}
