import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { thePlatform } from './Platform'

const parentOf = (pid: string): number | undefined => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1])
  } catch {
    return undefined
  }
}

/** The built-in Postgres of our own installation: its first process and one for each session. */
const databaseProcesses = (): number[] => {
  const { dataDir, own } = thePlatform()
  if (!own) throw new Error('only a database of our own is stopped')
  const main = Number(readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])
  const sessions = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === main)
  return [main, ...sessions.map(Number)]
}

const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
  for (const pid of databaseProcesses()) {
    try {
      process.kill(pid, name)
    } catch {
      // A session that ended meanwhile needs no signal.
    }
  }
}

/** Stops the database where it stands while `work` runs: connections hang, as with a dead network. */
export const withFrozenDatabase = async (work: () => Promise<void>): Promise<void> => {
  signal('SIGSTOP')
  try {
    await work()
  } finally {
    signal('SIGCONT')
  }
}
