import { type ChildProcess, spawn } from 'node:child_process'
import { loadConfig, type SpacesConfig } from '@/config/config'
import { tell } from './output'

export type SupervisedServer = { stop: () => Promise<void> }

type Options = { development: boolean; database: SpacesConfig['database'] }

const launch = ({ development, database }: Options): ChildProcess =>
  spawn(process.execPath, ['--import', './scripts/loadSource.mjs', 'server.ts'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: development ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      SPACES_MODE: loadConfig().mode,
      PAYLOAD_SECRET: loadConfig().secret,
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      SPACES_LOG_LEVEL: process.env.SPACES_LOG_LEVEL ?? 'warn',
    },
  })

const ready = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The server ended while starting (${code}).`)))
  })

/** Starts the serving process and starts it again when it falls, with a pause that grows. */
export const superviseServer = async (options: Options): Promise<SupervisedServer> => {
  let stopping = false
  let pause = 250
  let child = launch(options)
  const watch = () => {
    const began = Date.now()
    child.once('exit', (code, signal) => {
      if (stopping) return
      if (Date.now() - began > 30_000) pause = 250
      tell(`The server ended (${signal ?? code}); starting it again.`)
      setTimeout(() => {
        child = launch(options)
        watch()
      }, pause)
      pause = Math.min(pause * 2, 10_000)
    })
  }
  await ready(child)
  watch()
  const stop = () =>
    new Promise<void>((resolve) => {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return { stop }
}
