import { randomBytes } from 'node:crypto'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { embeddedBinaries } from './binaries'
import { runAs } from './runAs'
import { type ServiceUser, serviceUser } from './serviceUser'

/** A running database cluster of ours. `url` belongs to its superuser, who owns the tables and migrates. */
export type EmbeddedPostgres = { url: string; port: number; pid: number; isAlive: () => boolean; stop: () => Promise<void> }

type Options = {
  /** Folder of the cluster; made when absent. */
  dataDir: string
  database: string
  /** Extra settings, for example `fsync=off` in tests. */
  settings?: string[]
}

const freePort = (wanted = 0) =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })

const finished = (child: ReturnType<typeof runAs>, what: string) =>
  new Promise<void>((resolve, reject) => {
    const said: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => said.push(part))
    child.stderr?.on('data', (part: Buffer) => said.push(part))
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${what} failed (${code}): ${Buffer.concat(said).toString().slice(-2_000)}`))))
  })

const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const readPassword = async (dataDir: string) => (await readFile(path.join(dataDir, 'password'), 'utf8')).trim()

const initialise = async (dataDir: string, user: ServiceUser | undefined) => {
  const { initdb } = await embeddedBinaries()
  const cluster = path.join(dataDir, 'cluster')
  await rm(cluster, { recursive: true, force: true })
  await mkdir(cluster, { recursive: true, mode: 0o700 })
  const password = path.join(dataDir, 'password')
  await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (user) for (const file of [dataDir, cluster, password]) await chown(file, user.uid, user.gid)
  const args = ['-D', cluster, '-U', 'postgres', '--pwfile', password, '--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-instructions']
  await finished(runAs(user, initdb, args, { cwd: dataDir }), 'initdb')
  await writeFile(path.join(cluster, 'ready'), '')
}

/** A cluster that a killed process left running is taken over, not fought. */
const running = (cluster: string): { pid: number; port: number } | undefined => {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 && alive(pid) ? { pid, port } : undefined
}

const answers = async (url: string, deadline: number): Promise<void> => {
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
    try {
      await client.connect()
      await client.query('select 1')
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resume) => setTimeout(resume, 50))
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

const launch = async (dataDir: string, user: ServiceUser | undefined, settings: string[]) => {
  const { postgres } = await embeddedBinaries()
  const cluster = path.join(dataDir, 'cluster')
  await rm(path.join(cluster, 'postmaster.pid'), { force: true })
  const remembered = path.join(dataDir, 'port')
  const before = Number(await readFile(remembered, 'utf8').catch(() => '0'))
  // The same port as last time: processes that wait for the database find it again.
  const port = await freePort(before).catch(() => freePort())
  await writeFile(remembered, String(port))
  const fixed = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=120', 'shared_buffers=128MB', 'jit=off', 'log_min_messages=warning', ...settings]
  const out = openSync(path.join(dataDir, 'postgres.log'), 'a')
  const child = runAs(user, postgres, ['-D', cluster, ...fixed.flatMap((setting) => ['-c', setting])], { cwd: cluster, detached: true, stdio: ['ignore', out, out] })
  child.unref()
  return { port, pid: child.pid ?? 0 }
}

const stopProcess = async (pid: number): Promise<void> => {
  if (!alive(pid)) return
  // SIGINT is Postgres' fast shutdown: sessions end, everything committed is kept.
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 8_000
  while (alive(pid) && Date.now() < deadline) await new Promise((resume) => setTimeout(resume, 30))
  if (alive(pid)) process.kill(pid, 'SIGQUIT')
}

/** Brings the built-in Postgres up: initialised on the first start, adopted when it still runs. */
export const startEmbeddedPostgres = async ({ dataDir, database, settings = [] }: Options): Promise<EmbeddedPostgres> => {
  const user = serviceUser()
  await mkdir(dataDir, { recursive: true })
  const cluster = path.join(dataDir, 'cluster')
  if (!existsSync(path.join(cluster, 'ready'))) await initialise(dataDir, user)
  const { pid, port } = running(cluster) ?? (await launch(dataDir, user, settings))
  const at = (name: string, secret: string) => `postgres://postgres:${secret}@127.0.0.1:${port}/${name}`
  const password = await readPassword(dataDir)
  await answers(at('postgres', password), Date.now() + 20_000)
  await ensureDatabase(at('postgres', password), database)
  return { url: at(database, password), port, pid, isAlive: () => alive(pid), stop: () => stopProcess(pid) }
}

const ensureDatabase = async (url: string, name: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database "${name.replaceAll('"', '')}"`)
  } finally {
    await client.end()
  }
}
