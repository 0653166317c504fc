import { print, printJson, tell } from '../bin/support/output'
import type { BenchReport } from './support/Measure'
import { printReport } from './support/printReport'

/** Every benchmark; each measures a reference in the same run and says what it aims for. */
const benchmarks: Record<string, () => Promise<BenchReport>> = {
  site: async () => (await import('./site')).site(),
  chat: async () => (await import('./chat')).chat(),
  desk: async () => (await import('./desk')).desk(),
}

/** `npm run bench [-- names… --json]`: exit code 1 when a goal was missed or an answer was wrong, 2 for an unknown name. */
export const bench = async (names: string[], json = false): Promise<void> => {
  const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
  if (unknown.length > 0) {
    tell(`There is no benchmark called ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`)
    process.exitCode = 2
    return
  }
  const reports: BenchReport[] = []
  for (const [name, run] of Object.entries(benchmarks)) {
    if (names.length > 0 && !names.includes(name)) continue
    tell(`${name} …`)
    const report = await run()
    reports.push(report)
    if (!json) print(printReport(report))
  }
  if (json) printJson(reports)
  const wrong = reports.some(({ measures, ratios }) => measures.some(({ errors }) => errors > 0) || ratios.some(({ met }) => !met))
  process.exit(wrong ? 1 : 0)
}
