import autocannon from 'autocannon'
import { percentile, type Round } from './Measure'
import { processCpu } from './processCpu'

type Target = { url: string; pid: number; seconds: number; connections?: number; headers?: Record<string, string> }

/** One round of load on an address: rate, times, and what each answer cost the serving process. */
export const loadRound = async ({ url, pid, seconds, connections = 20, headers = {} }: Target): Promise<Round> => {
  const times: number[] = []
  const before = processCpu(pid)
  const run = autocannon({ url, connections, duration: seconds, headers })
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  const result = await run
  const requests = result['2xx']
  const errors = result.errors + result.non2xx + result.timeouts
  return { requests, seconds: result.duration, errors, p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99), cpuMs: (processCpu(pid) - before) / Math.max(1, requests) }
}
