import path from 'node:path'
import { type Env, readEnv } from './env'
import { processWide } from './processWide'
import { derivedKey, isKnownDefault, secretOfDataDir } from './secrets'

export type Role = Env['SPACES_ROLES'][number]

export type SpacesConfig = {
  mode: 'demo' | 'production'
  development: boolean
  port: number
  host: string | undefined
  /** Origin of the platform itself: admin, API, `/t/<handle>` sites. No trailing slash. */
  publicUrl: string
  dataDir: string
  roles: Role[]
  secret: string
  database: {
    /** Owner of the tables: migrates, never serves. Undefined until the embedded Postgres runs. */
    ownerUrl: string | undefined
    /** The serving role: neither owner nor superuser, bound by row-level security. */
    appUrl: string | undefined
    appRole: string
    appPassword: string
    poolSize: number
  }
  redisUrl: string | undefined
  smtpUrl: string | undefined
  graphql: boolean
  logLevel: Env['SPACES_LOG_LEVEL']
  trustedProxies: number
  openLock: Env['SPACES_OPEN_LOCK']
}

const APP_ROLE = 'spaces_app'

const appUrlOf = (ownerUrl: string, password: string) => {
  const url = new URL(ownerUrl)
  url.username = APP_ROLE
  url.password = password
  return url.toString()
}

const faultsOf = (env: Env, mode: SpacesConfig['mode']) => {
  const faults: string[] = []
  if (mode === 'production' && !env.PAYLOAD_SECRET) faults.push('PAYLOAD_SECRET: needed outside demo mode, at least 32 random characters')
  if (mode === 'production' && env.PAYLOAD_SECRET && isKnownDefault(env.PAYLOAD_SECRET)) faults.push('PAYLOAD_SECRET: is a published default; make a random one')
  if (mode === 'production' && !env.DATABASE_URL) faults.push('DATABASE_URL: needed outside demo mode')
  if (mode === 'production' && !env.PUBLIC_URL) faults.push('PUBLIC_URL: needed outside demo mode, the https address of the platform')
  if (mode === 'production' && env.PUBLIC_URL?.startsWith('http:') && env.NODE_ENV !== 'test') faults.push('PUBLIC_URL: must be https outside demo mode')
  if (env.SPACES_OPEN_LOCK && env.NODE_ENV !== 'test') faults.push('SPACES_OPEN_LOCK: is for the isolation tests only')
  return faults
}

/** env -> typed settings -> secrets, in that order. @throws Error that names every fault at once. */
export const makeSpacesConfig = (env: Env): SpacesConfig => {
  const mode = env.SPACES_MODE ?? (env.DATABASE_URL && env.PAYLOAD_SECRET ? 'production' : 'demo')
  const faults = faultsOf(env, mode)
  if (faults.length > 0) throw new Error(`These settings are wrong, so nothing was started:\n  ${faults.join('\n  ')}`)
  const dataDir = path.resolve(env.SPACES_DATA_DIR)
  const secret = env.PAYLOAD_SECRET ?? secretOfDataDir(dataDir)
  const appPassword = derivedKey(secret, 'database-app-role')
  return {
    mode,
    development: env.NODE_ENV === 'development',
    port: env.PORT,
    host: env.HOST,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    dataDir,
    roles: env.SPACES_ROLES,
    secret,
    database: {
      ownerUrl: env.DATABASE_URL,
      appUrl: env.DATABASE_APP_URL ?? (env.DATABASE_URL && appUrlOf(env.DATABASE_URL, appPassword)),
      appRole: env.DATABASE_APP_URL ? decodeURIComponent(new URL(env.DATABASE_APP_URL).username) : APP_ROLE,
      appPassword,
      poolSize: env.DATABASE_POOL_SIZE,
    },
    redisUrl: env.REDIS_URL,
    smtpUrl: env.SMTP_URL,
    graphql: env.SPACES_GRAPHQL,
    logLevel: env.SPACES_LOG_LEVEL,
    trustedProxies: env.SPACES_TRUSTED_PROXIES,
    openLock: env.SPACES_OPEN_LOCK,
  }
}

/** The process's settings, read on first use. */
export const loadConfig = (): SpacesConfig => processWide('config', () => makeSpacesConfig(readEnv()))

/** Points the process to a database that was started for it. Before anything connects. */
export const useDatabase = (ownerUrl: string): void => {
  const settings = loadConfig()
  settings.database = { ...settings.database, ownerUrl, appUrl: settings.database.appUrl ?? appUrlOf(ownerUrl, settings.database.appPassword) }
}
