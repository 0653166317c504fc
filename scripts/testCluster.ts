import { mkdtemp, rm, chmod } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/db/embedded/EmbeddedPostgres'

export type TestCluster = { url: string; dir: string; stop: () => Promise<void> }

/** A throw-away Postgres, quick because it need not survive, with the migrated template database of the tests. */
export const startTestCluster = async (): Promise<TestCluster> => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'spaces-test-'))
  await chmod(dir, 0o755)
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']
  const cluster: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir: path.join(dir, 'postgres'), database: 'spaces_template', settings })
  const { migrate } = await import('@/db/migrate')
  await migrate(cluster.url)
  const stop = async () => {
    await cluster.stop()
    await rm(dir, { recursive: true, force: true })
  }
  return { url: cluster.url.replace('/spaces_template', '/postgres'), dir, stop }
}
