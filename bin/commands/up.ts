import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadConfig, useDatabase } from '@/config/config'
import { migrate } from '@/db/migrate'
import { print, tell } from '../support/output'
import { isServing, runningDatabase } from '../support/runningDatabase'
import { seedDemo } from '../support/seedDemo'
import { superviseServer } from '../support/superviseServer'
import { welcome } from '../support/welcome'
import { build } from './build'

const step = async <Result>(title: string, work: () => Promise<Result>): Promise<Result> => {
  const began = performance.now()
  const result = await work()
  tell(`  ${title.padEnd(34)} ${Math.round(performance.now() - began)} ms`)
  return result
}

/** `npm start`: everything on this machine, in the order in which it is needed, each step with its time. */
export const up = async ({ development }: { development: boolean }): Promise<void> => {
  const settings = loadConfig()
  if (isServing()) throw new Error(`Spaces is already running from ${settings.dataDir}.`)
  mkdirSync(settings.dataDir, { recursive: true })
  const pidFile = path.join(settings.dataDir, 'up.pid')
  writeFileSync(pidFile, String(process.pid))
  process.once('exit', () => rmSync(pidFile, { force: true }))
  const began = performance.now()
  tell(`Spaces, ${settings.mode} mode, data in ${settings.dataDir}`)
  const database = await step('Database', runningDatabase)
  useDatabase(database.ownerUrl)
  database.keepUp()
  await step('Tables', () => migrate(database.ownerUrl))
  const logins = settings.mode === 'demo' ? await step('Example businesses', seedDemo) : []
  if (!development) await step('Web application', build)
  const server = await step('Server', () => superviseServer({ development, database: loadConfig().database }))
  const stop = async () => {
    tell('Stopping …')
    await server.stop()
    await database.stop()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
  print(welcome(logins, performance.now() - began))
}
