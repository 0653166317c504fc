import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { EmbeddedPostgres } from '@/db/embedded/EmbeddedPostgres'

export type DatabaseControl = { kill: () => void; freeze: () => void; thaw: () => void; start: () => Promise<void>; answers: () => Promise<boolean> }

const parentOf = (pid: string): number | undefined => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1])
  } catch {
    return undefined
  }
}

const familyOf = (pid: number): number[] => [pid, ...readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid).map(Number)]

const signalAll = (pid: number, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT') => {
  for (const one of familyOf(pid)) {
    try {
      process.kill(one, signal)
    } catch {
      // A session that ended meanwhile needs no signal.
    }
  }
}

/** A Postgres of our own that can be killed and frozen with all its sessions, and brought back at the same place. */
export const makeDatabase = async (dataDir: string): Promise<DatabaseControl & { url: string; stop: () => Promise<void> }> => {
  const { startEmbeddedPostgres } = await import('@/db/embedded/EmbeddedPostgres')
  const launch = () => startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), database: 'spaces' })
  let cluster: EmbeddedPostgres = await launch()
  const answers = async () => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: cluster.url, connectionTimeoutMillis: 300, query_timeout: 300 })
    client.on('error', () => undefined)
    const said = await client.connect().then(() => client.query('select 1')).then(() => true, () => false)
    client.end().catch(() => undefined)
    return said
  }
  return {
    url: cluster.url,
    kill: () => signalAll(cluster.pid, 'SIGKILL'),
    freeze: () => signalAll(cluster.pid, 'SIGSTOP'),
    thaw: () => signalAll(cluster.pid, 'SIGCONT'),
    start: async () => void (cluster = await launch()),
    answers,
    stop: () => cluster.stop(),
  }
}
