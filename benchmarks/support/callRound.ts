import { percentile, type Round } from './Measure'
import { familyCpu } from './processCpu'

type Target = { call: () => Promise<unknown>; seconds: number; databasePid: number; callers?: number }

/** One round of calls within this process: rate, times, and what each call cost this process and the database. */
export const callRound = async ({ call, seconds, databasePid, callers = 4 }: Target): Promise<Round> => {
  const times: number[] = []
  let errors = 0
  const cpu = process.cpuUsage()
  const database = familyCpu(databasePid)
  const began = performance.now()
  const until = began + seconds * 1_000
  const caller = async () => {
    while (performance.now() < until) {
      const started = performance.now()
      await call().then(() => times.push(performance.now() - started), () => errors++)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  const { user, system } = process.cpuUsage(cpu)
  const requests = Math.max(1, times.length)
  return {
    requests: times.length, seconds: (performance.now() - began) / 1_000, errors, p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99),
    cpuMs: (user + system) / 1_000 / requests, databaseCpuMs: (familyCpu(databasePid) - database) / requests,
  }
}
