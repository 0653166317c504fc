import type { BenchReport, Measure } from './Measure'

const columns: [string, (measure: Measure) => string][] = [
  ['', ({ name }) => name],
  ['requests/s', ({ requestsPerSecond }) => requestsPerSecond.toFixed(requestsPerSecond < 100 ? 1 : 0)],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p95 ms', ({ p95 }) => p95.toFixed(1)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['errors', ({ errors }) => String(errors)],
  ['CPU ms/request', ({ cpuMs }) => (Number.isNaN(cpuMs) ? '–' : cpuMs.toFixed(3))],
  ['database CPU ms', ({ databaseCpuMs }) => databaseCpuMs?.toFixed(3) ?? '–'],
  ['rounds', ({ rounds }) => String(rounds)],
]

/** A report as a table for people. */
export const printReport = ({ name, seconds, measures, ratios }: BenchReport): string => {
  const rows = [columns.map(([title]) => title), ...measures.map((measure) => columns.map(([, cell]) => cell(measure)))]
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  const table = rows.map((row) => row.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  '))
  const notes = measures.map((measure) => `  ${measure.name}: ${measure.about}`)
  const verdicts = ratios.map(({ what, ratio, goal, met }) => `${met ? 'met   ' : 'MISSED'} ${what}: ${ratio.toFixed(2)} (goal ${goal})`)
  return [`${name}, ${Math.round(seconds)} s, median of the rounds`, '', ...table, '', ...notes, '', ...verdicts].join('\n')
}
