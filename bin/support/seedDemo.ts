import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { Payload } from 'payload'
import { loadConfig } from '@/config/config'
import { asSystem } from '@/db/scope'
import type { TenantPool } from '@/db/TenantPool'
import { tell } from './output'

export type Login = { business: string; email: string; password: string; handle: string }

const examples = ['hays-cactus-farm', 'kendev', 'celersoft', 'justice-advocacy', 'service-business'] as const

const file = () => path.join(loadConfig().dataDir, 'demo-logins.json')

const readLogins = (): Login[] => (existsSync(file()) ? (JSON.parse(readFileSync(file(), 'utf8')) as Login[]) : [])

const newPassword = () => randomBytes(9).toString('base64url')

const active = async (): Promise<Set<string>> => {
  const client = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ handle: string }>(`select handle from public.tenants where status = 'active'`)
    return new Set(rows.map(({ handle }) => handle))
  } finally {
    await client.end()
  }
}

const planned = (known: Login[]): Login[] => {
  const keep = (login: Login) => known.find(({ email }) => email === login.email) ?? login
  return [
    ...examples.map((handle) => keep({ business: handle, handle, email: `owner@${handle}.example`, password: newPassword() })),
    keep({ business: 'platform operator', handle: '', email: 'operator@spaces.example', password: newPassword() }),
  ]
}

const makeOperator = async (payload: Payload, { email, password }: Login) =>
  asSystem(async () => {
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
    if (totalDocs === 0) await payload.create({ collection: 'users', data: { email, password, name: 'Demo operator', platformRole: 'operator', tenants: [] } })
  })

/**
 * The five example businesses and their logins, made on the first start and completed when a start was cut short.
 * @returns the logins when they are new; later starts print where they are kept.
 */
export const seedDemo = async (): Promise<Login[]> => {
  const online = await active()
  const known = readLogins()
  if (known.length > 0 && examples.every((handle) => online.has(handle))) return []
  const logins = planned(known)
  writeFileSync(file(), JSON.stringify(logins, null, 2), { mode: 0o600 })
  const [{ getPayload }, { default: config }, { provision }, { stopBoss }] = await Promise.all([import('payload'), import('../../payload.config'), import('@/tenancy/provision/provision'), import('@/jobs/boss')])
  const payload = await getPayload({ config })
  for (const { handle, email, password } of logins.filter(({ handle }) => handle !== '' && !online.has(handle))) {
    // One example that is broken must not keep the other four, or the platform, from coming up.
    await provision(payload, { template: handle, handle, owner: { email, password, name: 'Demo owner' } }).then(
      ({ milliseconds }) => tell(`    ${handle.padEnd(32)} ${milliseconds} ms`),
      (error: Error) => tell(`    ${handle.padEnd(32)} could not be made: ${error.message}`),
    )
  }
  const operator = logins.find(({ handle }) => handle === '')
  if (operator) await makeOperator(payload, operator)
  await stopBoss(1_000).catch(() => undefined)
  await (payload.db.pool as TenantPool).retire()
  return logins
}
