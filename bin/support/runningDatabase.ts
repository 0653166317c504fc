import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { loadConfig } from '@/config/config'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/db/embedded/EmbeddedPostgres'

export type Database = { ownerUrl: string; stop: () => Promise<void> }

/** The database this installation uses: the one that DATABASE_URL names, else the built-in one, started when it is not running. */
export const runningDatabase = async (): Promise<Database> => {
  const { database, dataDir } = loadConfig()
  if (database.ownerUrl) return { ownerUrl: database.ownerUrl, stop: async () => undefined }
  const embedded: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), database: 'spaces' })
  return { ownerUrl: embedded.url, stop: embedded.stop }
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
