import { type ChildProcess, spawn } from 'node:child_process'
import { loadConfig } from '@/config/config'

export type BenchServer = { pid: number; origin: string; stop: () => Promise<void> }

const ready = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The server ended while starting (${code}).`)))
  })

/** The serving process as `spaces up` starts it, in production mode, with its process id for counting CPU. */
export const startBenchServer = async (ownerUrl: string, appUrl: string | undefined): Promise<BenchServer> => {
  const { secret, mode, publicUrl } = loadConfig()
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', SPACES_MODE: mode, PAYLOAD_SECRET: secret, DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl }
  const child = spawn(process.execPath, ['--import', './scripts/loadSource.mjs', 'server.ts'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env })
  await ready(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { pid: child.pid ?? 0, origin: publicUrl, stop }
}
