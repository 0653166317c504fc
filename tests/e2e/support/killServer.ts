import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ask } from './site'
import { thePlatform } from './Platform'
import { until } from './until'

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** The serving process below the one that watches over it, by that one's own word for its number. */
const serverPid = (): number | undefined => {
  const { dataDir } = thePlatform()
  const above = read(path.join(dataDir, 'up.pid')).trim()
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && read(`/proc/${name}/stat`).replace(/^.*\) /s, '').split(' ')[1] === above)
  return children.map(Number).find((pid) => read(`/proc/${pid}/cmdline`).includes('server.ts'))
}

/** kill -9 of the serving process; whatever watches over it starts it again. Resolves at the death. */
export const killServer = async (): Promise<void> => {
  const pid = serverPid()
  if (!pid) throw new Error('there is no serving process')
  process.kill(pid, 'SIGKILL')
  await until('the server to be gone', () => read(`/proc/${pid}/cmdline`) === '')
}

export const serverIsBack = (): Promise<boolean> => until('the server to be back', async () => (await ask('/readyz').catch(() => undefined))?.status === 200, 90_000)
