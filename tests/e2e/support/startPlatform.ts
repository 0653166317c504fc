import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../../support/freePort'
import type { Login, Platform } from './Platform'

export type StartedPlatform = { platform: Platform; stop: () => Promise<void> }

/** The settings of an installation of its own, whatever this process was started with. */
export const platformEnvironment = (dataDir: string, port: number): NodeJS.ProcessEnv => {
  const given = ['DATABASE_URL', 'DATABASE_APP_URL', 'PUBLIC_URL', 'PAYLOAD_SECRET', 'REDIS_URL', 'SPACES_ROLES', 'SPACES_MODE', 'HOST', 'NODE_OPTIONS']
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !given.includes(name)))
  return { ...kept, NODE_ENV: 'production', SPACES_DATA_DIR: dataDir, PORT: String(port), SPACES_LOG_LEVEL: 'warn' }
}

const readLogins = (dataDir: string): Login[] => {
  const file = path.join(dataDir, 'demo-logins.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Login[]) : []
}

/** Waits for the welcome that `spaces up` prints when everything stands. */
const welcomed = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    let said = ''
    const hear = (part: Buffer) => {
      said = (said + part.toString()).slice(-20_000)
      if (/^Ready after /m.test(said)) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The server did not come up (${code}):\n${said}`)))
  })

/** `npm start` in a data folder and on a port of its own, with all example businesses. */
export const startPlatform = async (): Promise<StartedPlatform> => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'spaces-e2e-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', './scripts/loadSource.mjs', 'bin/spaces.ts', 'up'], { stdio: ['ignore', 'pipe', 'pipe'], env: platformEnvironment(dataDir, port) })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const die = () => child.kill('SIGTERM')
  process.once('exit', die)
  const stop = async () => {
    process.off('exit', die)
    die()
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
  await welcomed(child).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { platform: { port, dataDir, own: true, pid: child.pid, logins: readLogins(dataDir) }, stop }
}

/** A server that already runs, as `port:data folder`, for work on the tests themselves. */
export const attachPlatform = (where: string): Platform => {
  const [, port = '', dataDir = ''] = /^(\d+):(.+)$/.exec(where) ?? []
  return { port: Number(port), dataDir, own: false, pid: undefined, logins: readLogins(dataDir) }
}
