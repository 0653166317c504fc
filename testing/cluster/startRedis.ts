import { type ChildProcess, spawn } from 'node:child_process'
import { connect } from 'node:net'
import { needRedis } from '../../scripts/needRedis'
import { freePort } from '../../tests/support/freePort'
import { eventually } from './eventually'

export type TestRedis = { url: string; kill: () => Promise<void>; start: () => Promise<void>; stop: () => Promise<void> }

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = connect(port, '127.0.0.1', () => resolve(true))
    probe.once('error', () => resolve(false)).once('close', () => probe.destroy())
    probe.once('connect', () => probe.end())
  })

/** A Redis of our own on a free port, that keeps nothing; it can be killed and started again. */
export const startRedis = async (): Promise<TestRedis> => {
  const program = needRedis()
  const port = await freePort()
  let child: ChildProcess
  const start = async () => {
    child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' })
    await eventually('redis answers', () => answers(port))
  }
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }
  await start()
  return { url: `redis://127.0.0.1:${port}`, kill, start, stop: kill }
}
