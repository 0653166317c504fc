import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadConfig } from '@/config/config'
import { log } from '@/log/log'
import { Spool } from './Spool'

export type OpenSpool = { spool: Spool; close: () => Promise<void> }

const ownerOf = (directory: string): number => {
  const file = path.join(directory, 'owner')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
}

const lives = (pid: number): boolean => {
  try {
    return pid > 0 && (process.kill(pid, 0), true)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** What a node that is no more left behind goes on in ours, in its own order. */
const inherit = async (spool: Spool, directory: string): Promise<void> => {
  const left = new Spool(directory)
  const { size } = left
  for (const entry of left.first(size)) await spool.keep(entry.call)
  await left.close()
  rmSync(directory, { recursive: true, force: true })
  if (size > 0) log.warn({ messages: size }, 'kept messages of a node that ended were taken over')
}

/**
 * This process's spool, below the data directory under its port, so that the same node finds its own again. Spools of
 * nodes that do not run any more are taken over.
 */
export const openSpool = async (): Promise<OpenSpool> => {
  const { dataDir, port } = loadConfig()
  const home = path.join(dataDir, 'spool')
  // Two gateways in one process (tests) share a port setting; the second has a folder of its own.
  const mine = [String(port), ...Array.from({ length: 20 }, (_, index) => `${port}-${process.pid}-${index}`)].map((name) => path.join(home, name)).find((directory) => !lives(ownerOf(directory)))
  if (!mine) throw new Error(`There is no free folder for the spool below ${home}.`)
  mkdirSync(mine, { recursive: true, mode: 0o700 })
  writeFileSync(path.join(mine, 'owner'), String(process.pid))
  const spool = new Spool(mine)
  for (const name of readdirSync(home)) {
    const directory = path.join(home, name)
    if (directory === mine || lives(ownerOf(directory))) continue
    await inherit(spool, directory).catch((err: unknown) => log.error({ err }, 'a spool that was left behind could not be read'))
  }
  const close = async () => {
    await spool.close()
    rmSync(path.join(mine, 'owner'), { force: true })
  }
  return { spool, close }
}
