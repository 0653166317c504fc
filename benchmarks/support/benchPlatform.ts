import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../../tests/support/freePort'

export type BenchPlatform = { dataDir: string; remove: () => Promise<void> }

/** Points this process to a data folder and a port of its own, before any setting is read. */
export const benchPlatform = async (): Promise<BenchPlatform> => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'spaces-bench-'))
  for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'PUBLIC_URL', 'PAYLOAD_SECRET', 'REDIS_URL', 'SPACES_ROLES', 'HOST']) delete process.env[name]
  Object.assign(process.env, { NODE_ENV: 'production', SPACES_MODE: 'demo', SPACES_LOG_LEVEL: 'error', SPACES_DATA_DIR: dataDir, PORT: String(await freePort()) })
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) }
}
