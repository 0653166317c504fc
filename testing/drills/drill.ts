import { print, printJson, tell } from '../../bin/support/output'
import { eventually } from '../cluster/eventually'
import { ackFigures, drills } from './drills'
import { makeDrillWorld } from './DrillWorld'
import { type Figure, oracleFigures } from './figures'

type Report = { drill: string; about: string; seconds: number; figures: Figure[]; ok: boolean }

const table = ({ drill, about, seconds, figures }: Report): string => {
  const width = Math.max(...figures.map(({ what }) => what.length))
  const lines = figures.map(({ what, value, goal, met, must }) => `${met ? 'met     ' : must ? 'VIOLATED' : 'missed  '} ${what.padEnd(width)}  ${value}  (goal ${goal})`)
  return [`${drill}: ${about}, ${Math.round(seconds)} s`, ...lines.map((line) => `  ${line}`), ''].join('\n')
}

const runDrill = async (name: string): Promise<Report> => {
  const drill = drills[name]
  if (!drill) throw new Error(`There is no drill ${name}.`)
  const began = performance.now()
  tell(`${name}: ${drill.about} …`)
  const world = await makeDrillWorld({ nodes: drill.nodes, tenants: 3, channels: 6, talkers: drill.talkers })
  try {
    tell(`  ${world.talkers.length} people in 18 channels write every ${drill.everyMs / 1_000} s`)
    const stop = world.load(drill.everyMs)
    await eventually('the load runs', () => world.talkers.every(({ tries }) => tries.length > 2), 60_000)
    const figures = await drill.run(world)
    const settledFrom = performance.now()
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    stop()
    await eventually('everything has arrived', async () => (await world.verdict()).ok, 60_000, 500).catch(() => undefined)
    const verdict = await world.verdict()
    const all = [...oracleFigures(verdict), ...figures, ...ackFigures(world), { what: 'all clients equal the log, after the fault', value: `${Math.round(performance.now() - settledFrom)} ms`, goal: '–', met: true }]
    return { drill: name, about: drill.about, seconds: (performance.now() - began) / 1_000, figures: all, ok: verdict.ok }
  } finally {
    await world.close()
  }
}

/** `npm run drill -- [names…]`: breaks real processes under load and looks at the data. Exit code 1 when a message was lost, doubled or misplaced. */
export const drill = async (names: string[], json = false): Promise<void> => {
  const unknown = names.filter((name) => !Object.hasOwn(drills, name))
  if (unknown.length > 0) {
    tell(`There is no drill called ${unknown.join(', ')}. There are: ${Object.keys(drills).join(', ')}.`)
    process.exit(2)
  }
  // One process has one set of settings, so each further drill starts in a process of its own.
  const [only, ...others] = names.length > 0 ? names : Object.keys(drills)
  if (only && others.length === 0) {
    const report = await runDrill(only)
    if (json) printJson(report)
    else print(table(report))
    process.exit(report.ok ? 0 : 1)
  }
  const { spawnSync } = await import('node:child_process')
  const codes = [only, ...others].flatMap((name) => (name ? [spawnSync(process.execPath, ['--import', './scripts/loadSource.mjs', 'bin/spaces.ts', 'drill', name, ...(json ? ['--json'] : [])], { stdio: 'inherit' }).status] : []))
  process.exit(codes.every((code) => code === 0) ? 0 : 1)
}
