import { type ChildProcess, spawn } from 'node:child_process'
import type { Load, LoadResult } from './Load'

type Told = { connected?: number; result?: LoadResult }

export type RunningLoad = { run: () => Promise<LoadResult>; stop: () => Promise<void> }

const told = (child: ChildProcess, name: keyof Told) =>
  new Promise<Told>((resolve, reject) => {
    const listen = (message: Told) => {
      if (!(name in message)) return
      child.off('message', listen)
      resolve(message)
    }
    child.on('message', listen)
    child.once('exit', (code) => reject(new Error(`the load client ended (${code})`)))
  })

/** The load client in a process of its own, connected and ready. */
export const startLoad = async (load: Load): Promise<RunningLoad> => {
  const child = spawn(process.execPath, ['--import', './scripts/loadSource.mjs', 'benchmarks/chat/loadClient.ts'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const connected = told(child, 'connected')
  child.send(load)
  await connected
  const run = async () => {
    const finished = told(child, 'result')
    child.send('go')
    const { result } = await finished
    if (!result) throw new Error('the load client said nothing')
    return result
  }
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }
  return { run, stop }
}
