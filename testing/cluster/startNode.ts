import { type ChildProcess, spawn } from 'node:child_process'
import { freePort } from '../../tests/support/freePort'

export type ClusterNode = {
  port: number
  pid: number
  /** kill -9. */
  kill: () => Promise<void>
  start: () => Promise<void>
  stop: () => Promise<void>
}

const ready = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`a node ended while starting (${code})`)))
  })

const running = (child: ChildProcess) => child.exitCode === null && child.signalCode === null

/** A serving process as in production, on a port that it keeps over restarts. `env` names at least the database. */
export const startNode = async (env: Record<string, string | undefined>, roles = 'realtime', execArgv: string[] = []): Promise<ClusterNode> => {
  const port = await freePort()
  let child: ChildProcess
  const start = async () => {
    child = spawn(process.execPath, [...execArgv, '--import', './scripts/loadSource.mjs', 'server.ts'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'production', SPACES_MODE: 'demo', SPACES_LOG_LEVEL: 'error', ...env, SPACES_ROLES: roles, PORT: String(port), HOST: '127.0.0.1', NODE_OPTIONS: '' },
    })
    await ready(child)
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (!running(child)) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
  await start()
  return { port, get pid() { return child.pid ?? 0 }, kill: () => end('SIGKILL'), start, stop: () => end('SIGTERM') }
}
