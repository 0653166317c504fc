import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { loadConfig } from '@/config/config'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/db/embedded/EmbeddedPostgres'
import { tell } from './output'

export type Database = { ownerUrl: string; stop: () => Promise<void>; keepUp: () => void }

/** The database this installation uses: the one that DATABASE_URL names, else the built-in one, started when it is not running. */
export const runningDatabase = async (): Promise<Database> => {
  const { database, dataDir } = loadConfig()
  if (database.ownerUrl) return { ownerUrl: database.ownerUrl, stop: async () => undefined, keepUp: () => undefined }
  const start = () => startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), database: 'spaces' })
  let embedded: EmbeddedPostgres = await start()
  let watching: NodeJS.Timeout | undefined
  let busy = false
  const look = async () => {
    if (busy || embedded.isAlive()) return
    busy = true
    tell('The database ended; starting it again.')
    embedded = await start().catch((error: Error) => (tell(error.message), embedded))
    busy = false
  }
  const stop = () => {
    clearInterval(watching)
    return embedded.stop()
  }
  return { ownerUrl: embedded.url, stop, keepUp: () => void (watching = setInterval(() => void look(), 500)) }
}

/** True while another process of ours serves from this data directory. */
export const isServing = (): boolean => {
  const file = path.join(loadConfig().dataDir, 'up.pid')
  if (!existsSync(file)) return false
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}
