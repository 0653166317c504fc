import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })

export type BenchPlatform = { dataDir: string; remove: () => Promise<void> }

/** Points this process to a data folder and a port of its own, before any setting is read. */
export const benchPlatform = async (): Promise<BenchPlatform> => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'spaces-bench-'))
  for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'PUBLIC_URL', 'PAYLOAD_SECRET', 'REDIS_URL', 'SPACES_ROLES', 'HOST']) delete process.env[name]
  Object.assign(process.env, { NODE_ENV: 'production', SPACES_MODE: 'demo', SPACES_LOG_LEVEL: 'error', SPACES_DATA_DIR: dataDir, PORT: String(await freePort()) })
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) }
}
