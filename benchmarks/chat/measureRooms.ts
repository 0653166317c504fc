import { spawn } from 'node:child_process'
import { freePort } from '../../tests/support/freePort'
import { type Measure, percentile, type Round, toMeasure } from '../support/Measure'
import { processCpu } from '../support/processCpu'
import type { ChatWorld, Seats } from './chatWorld'
import type { LoadResult } from './Load'
import { startLoad } from './startLoad'

export type RoomFigures = { acks: Measure; deliveries: Measure; result: LoadResult; cpuPerMessage: number; cpuPerDelivery: number }

type Wanted = { name: string; kind: 'chat' | 'reference'; url: string; pid: number; seats: Seats; perSecond: number; seconds: number }

const roundOf = (result: LoadResult, times: number[], count: number, cpuMs: number): Round => ({ requests: count, seconds: result.seconds, errors: result.errors + Math.max(0, result.expected - result.delivered), p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99), cpuMs: cpuMs / Math.max(1, count) })

/** One run of the load client against one server: acknowledgements and deliveries, and what each cost the server. */
export const measureLoad = async ({ name, kind, url, pid, seats, perSecond, seconds }: Wanted): Promise<RoomFigures> => {
  const load = await startLoad({ kind, url, seats, perSecond, seconds })
  try {
    const before = processCpu(pid)
    const result = await load.run()
    const cpu = processCpu(pid) - before
    const acks = toMeasure(`${name}: acknowledged`, `${seats.length} clients, ${result.acked} of ${result.sent} messages stored`, [roundOf(result, result.ack, result.acked, cpu)])
    const deliveries = toMeasure(`${name}: delivered`, `${result.delivered} of ${result.expected} deliveries`, [roundOf(result, result.delivery, result.delivered, cpu)])
    return { acks, deliveries, result, cpuPerMessage: cpu / Math.max(1, result.acked), cpuPerDelivery: cpu / Math.max(1, result.delivered) }
  } finally {
    await load.stop()
  }
}

/** The reference in a process of its own, on the same Postgres. */
export const withReference = async <Result>(world: ChatWorld, work: (url: string, pid: number) => Promise<Result>): Promise<Result> => {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', './scripts/loadSource.mjs', 'benchmarks/chat/referenceServer.ts'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, PORT: String(port), REFERENCE_DATABASE: world.databaseUrl } })
  await new Promise((resolve) => child.once('message', resolve))
  try {
    return await work(`http://127.0.0.1:${port}`, child.pid ?? 0)
  } finally {
    child.kill('SIGKILL')
  }
}
