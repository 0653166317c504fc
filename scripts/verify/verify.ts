import { boundaryFaults } from './boundaries'
import { docFaults } from './docs'
import { driftFaults } from './drift'
import { runTool } from './runTool'
import { sizeFaults } from './sizes'
import { sourceFaults } from './sources'

type Check = { name: string; run: () => Promise<string[]> | string[] }

const checks: Check[] = [
  { name: 'types', run: () => runTool('node_modules/.bin/tsc', ['--noEmit', '-p', '.']) },
  { name: 'drawings', run: () => runTool('node_modules/.bin/tsc', ['--noEmit', '-p', 'scripts/illustrations']) },
  { name: 'lint', run: () => runTool('node_modules/.bin/oxlint', ['--quiet', '.']) },
  { name: 'boundaries', run: boundaryFaults },
  { name: 'sizes', run: sizeFaults },
  { name: 'sources', run: sourceFaults },
  { name: 'docs', run: docFaults },
  { name: 'drift', run: driftFaults },
]

/** `npm run verify`: what can be known about the house without a database, in under a minute. */
export const verify = async (): Promise<void> => {
  const began = performance.now()
  let faults = 0
  for (const { name, run } of checks) {
    const started = performance.now()
    const found = await run()
    faults += found.length
    process.stdout.write(`${found.length === 0 ? 'ok  ' : 'LOOK'} ${name.padEnd(12)} ${Math.round(performance.now() - started)} ms\n${found.map((fault) => `     ${fault}\n`).join('')}`)
  }
  process.stdout.write(`${faults === 0 ? 'All is well' : `${faults} faults`}, ${((performance.now() - began) / 1_000).toFixed(1)} s\n`)
  if (faults > 0) process.exitCode = 1
}
