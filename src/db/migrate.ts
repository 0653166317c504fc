import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { queues, type QueueName } from '@/jobs/queues'
import { loadConfig } from '@/config/config'
import { applyLaw } from './applyLaw'
import type { TenantPool } from './TenantPool'

const folders = ['src/migrations', 'src/db/sql', 'src/db/rls', 'src/jobs/queues.ts', 'src/db/applyLaw.ts']

const filesOf = (place: string): string[] => (place.endsWith('.ts') ? [place] : readdirSync(place).filter((name) => /\.(ts|sql|json)$/.test(name)).sort().map((name) => path.join(place, name)))

/** Changes whenever anything that shapes the database changes. */
export const schemaFingerprint = (): string => {
  const hash = createHash('sha256').update(loadConfig().database.appPassword)
  for (const file of folders.flatMap(filesOf)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const appliedFingerprint = async (client: pg.Client): Promise<string | undefined> => {
  const { rows } = await client.query<{ found: boolean }>(`select to_regclass('core.applied') is not null as found`)
  if (!rows[0]?.found) return undefined
  const applied = await client.query<{ fingerprint: string }>('select fingerprint from core.applied')
  return applied.rows[0]?.fingerprint
}

const remember = async (client: pg.Client, fingerprint: string) => {
  await client.query('insert into core.applied (fingerprint) values ($1) on conflict (one) do update set fingerprint = excluded.fingerprint', [fingerprint])
}

/** Payload's own migrations, as the owner, in a Payload of their own. */
const migratePayload = async (ownerUrl: string): Promise<void> => {
  const [{ getPayload }, { makePayloadConfig }] = await Promise.all([import('payload'), import('../../payload.config')])
  const url = new URL(ownerUrl)
  url.searchParams.set('options', '-c app.scope=*')
  const payload = await getPayload({ config: makePayloadConfig({ databaseUrl: url.toString(), poolSize: 5 }), key: `migrate:${randomUUID()}`, disableOnInit: true })
  try {
    await payload.db.migrate()
  } finally {
    await payload.destroy()
    await (payload.db.pool as TenantPool).retire()
  }
}

const migrateJobs = async (ownerUrl: string): Promise<void> => {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 })
  await boss.start()
  try {
    for (const [name, { policy, ...options }] of Object.entries(queues) as [QueueName, (typeof queues)[QueueName]][]) {
      const existing = await boss.getQueue(name)
      await (existing ? boss.updateQueue(name, options) : boss.createQueue(name, { policy, ...options }))
    }
  } finally {
    await boss.stop({ graceful: false, close: true })
  }
}

/**
 * Brings a database to what this code expects: Payload's tables, the job queue, then our own law over both.
 * Does nothing when it already is. @returns true when something was done.
 */
export const migrate = async (ownerUrl: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const fingerprint = schemaFingerprint()
    if ((await appliedFingerprint(client)) === fingerprint) return false
    await migratePayload(ownerUrl)
    await migrateJobs(ownerUrl)
    await applyLaw(client)
    await remember(client, fingerprint)
    return true
  } finally {
    await client.end()
  }
}
