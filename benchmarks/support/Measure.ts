/** One round of one subject: times in milliseconds, CPU in milliseconds a request. */
export type Round = { requests: number; seconds: number; errors: number; p50: number; p95: number; p99: number; cpuMs: number; databaseCpuMs?: number }

/** What a subject did, as the median of its rounds. */
export type Measure = { name: string; about: string; rounds: number; requestsPerSecond: number; p50: number; p95: number; p99: number; errors: number; cpuMs: number; databaseCpuMs?: number }

export type Ratio = { what: string; ratio: number; goal: string; met: boolean }

export type BenchReport = { name: string; seconds: number; measures: Measure[]; ratios: Ratio[] }

const middle = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

export const toMeasure = (name: string, about: string, rounds: Round[]): Measure => ({
  name, about, rounds: rounds.length,
  requestsPerSecond: middle(rounds.map(({ requests, seconds }) => requests / seconds)),
  p50: middle(rounds.map(({ p50 }) => p50)), p95: middle(rounds.map(({ p95 }) => p95)), p99: middle(rounds.map(({ p99 }) => p99)),
  errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
  cpuMs: middle(rounds.map(({ cpuMs }) => cpuMs)),
  ...(rounds.every(({ databaseCpuMs }) => databaseCpuMs !== undefined) && { databaseCpuMs: middle(rounds.map(({ databaseCpuMs }) => databaseCpuMs ?? 0)) }),
})

/** The value below which this share of the times lies; `times` in any order. */
export const percentile = (times: number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
