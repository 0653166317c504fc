import { spawn } from 'node:child_process'
import { readFile, mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { tell } from '../bin/support/output'
import { startTestCluster } from './testCluster'
import { needChromium } from './needChromium'
import { needRedis } from './needRedis'

type Totals = { passed: number; failed: number; skipped: number }

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numFailedTestSuites: number; testResults: { name: string; status: string; message: string; assertionResults: unknown[] }[] }

/** By full address, since the children of children may stand elsewhere. */
const preload = (...names: string[]): string => names.map((name) => `--import ${pathToFileURL(path.resolve(`scripts/${name}.mjs`)).href}`).join(' ')

/** Milliseconds. A worker that died can leave the others waiting for ever. */
const longest = 30 * 60_000

/** Runs jest with settings of its own; what it counted comes back through a file, since its screen is for people. */
const runJest = async (project: string[], patterns: string[], env: NodeJS.ProcessEnv, workers: number): Promise<Totals> => {
  const out = path.join(await mkdtemp(path.join(os.tmpdir(), 'spaces-report-')), 'report.json')
  const args = ['node_modules/jest/bin/jest.js', '--selectProjects', ...project, '--maxWorkers', String(workers), '--json', '--outputFile', out, '--passWithNoTests', ...(patterns.length > 0 ? ['--', ...patterns] : [])]
  await new Promise<void>((resolve) => {
    // `--json` writes the report to standard output too; the file is what we read.
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
    const overdue = setTimeout(() => {
      tell('The tests did not end within half an hour: stopped.')
      child.kill('SIGKILL')
    }, longest)
    child.on('exit', () => {
      clearTimeout(overdue)
      resolve()
    })
  })
  const report = JSON.parse(await readFile(out, 'utf8').catch(() => '{}')) as Partial<Report>
  const broken = (report.testResults ?? []).filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length
  return { passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + broken + (report.testResults ? 0 : 1), skipped: report.numPendingTests ?? 0 }
}

const add = (a: Totals, b: Totals): Totals => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped })

const minutes = (began: number) => `${((performance.now() - began) / 60_000).toFixed(1)} min`

/** `npm test`: what needs no server first, then the browser against the real thing. Ends with the totals. */
export const test = async (patterns: string[], projects: string[] = ['unit', 'flows', 'e2e']): Promise<void> => {
  const began = performance.now()
  process.env.PAYLOAD_SECRET = 'test-secret-of-forty-eight-characters-0123456789'
  process.env.SPACES_MODE = 'demo'
  process.env.SPACES_LOG_LEVEL ??= 'error'
  let totals: Totals = { passed: 0, failed: 0, skipped: 0 }
  const near = projects.filter((name) => name !== 'e2e')
  if (near.length > 0) {
    if (near.includes('flows')) needRedis()
    tell('Starting a Postgres for the tests …')
    const cluster = await startTestCluster()
    tell(`Ready after ${minutes(began)}. Running ${near.join(' and ')} tests …`)
    const env = { ...process.env, NODE_ENV: 'test' as const, NODE_OPTIONS: preload('loadSource', 'keepWorkerData'), SPACES_TEST_CLUSTER: cluster.url, SPACES_TEST_DIR: cluster.dir }
    try {
      totals = add(totals, await runJest(near, patterns, env, 2))
    } finally {
      await cluster.stop()
    }
  }
  if (projects.includes('e2e')) {
    await needChromium()
    const { build } = await import('../bin/commands/build')
    await build()
    tell(`Browser tests, after ${minutes(began)} …`)
    totals = add(totals, await runJest(['e2e'], patterns, { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: preload('loadSource') }, 1))
  }
  tell(`All tests took ${minutes(began)}.`)
  process.stdout.write(`${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}\n`)
  if (totals.failed > 0 || totals.passed === 0) process.exitCode = 1
}
