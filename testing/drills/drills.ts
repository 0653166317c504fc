import { percentile } from '../../benchmarks/support/Measure'
import { processCpu } from '../../benchmarks/support/processCpu'
import { eventually } from '../cluster/eventually'
import type { DrillWorld } from './DrillWorld'
import { type Figure, figure, firstStored, keptCount, linesLost, longestAnswer } from './figures'

export type Drill = { about: string; nodes: number; talkers: number; everyMs: number; run: (world: DrillWorld) => Promise<Figure[]> }

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const backIn = async (world: DrillWorld) => {
  await eventually('the database answers', world.database.answers, 30_000)
  return performance.now()
}

const outageFigures = async ({ talkers }: DrillWorld, from: number, answered: number): Promise<Figure[]> => {
  await eventually('messages are stored again', () => Number.isFinite(firstStored(talkers, answered)), 30_000)
  return [
    figure('longest wait for an answer to a send', longestAnswer(talkers, from), 3_500, 'ms'),
    figure('first message stored after the database answers', firstStored(talkers, answered), 2_000, 'ms'),
    { what: 'sends that were answered “kept”', value: String(keptCount(talkers)), goal: '> 0', met: keptCount(talkers) > 0 },
    { what: 'lines lost', value: String(linesLost(talkers, from).count), goal: '0', met: linesLost(talkers, from).count === 0 },
  ]
}

const outage = async (world: DrillWorld, ms: number, begin: () => void, end: () => void | Promise<void>): Promise<Figure[]> => {
  const from = performance.now()
  begin()
  await pause(ms)
  await end()
  return outageFigures(world, from, await backIn(world))
}

const restartNode = async ({ nodes, talkers }: DrillWorld, restart: 'at once' | 'later'): Promise<{ since: number }> => {
  const since = performance.now()
  await nodes[0]?.kill()
  if (restart === 'later') await pause(6_000)
  await nodes[0]?.start()
  await eventually('every line is back', () => talkers.every(({ online }) => online), 30_000)
  return { since }
}

/** fault-drills.md section 4; the load runs before, during and after each. */
export const drills: Record<string, Drill> = {
  D1: {
    about: 'kill -9 of Postgres and all its sessions, 10 s, in the middle of the load',
    nodes: 2, talkers: 60, everyMs: 1_000,
    run: (world) => outage(world, 10_000, () => world.database.kill(), () => world.database.start()),
  },
  D2: {
    about: 'SIGSTOP of all Postgres processes, 15 s',
    nodes: 2, talkers: 60, everyMs: 1_000,
    run: (world) => outage(world, 15_000, () => world.database.freeze(), () => world.database.thaw()),
  },
  D9: {
    about: 'kill -9 of the only node, started again at once',
    nodes: 1, talkers: 60, everyMs: 1_000,
    run: async (world) => {
      const { since } = await restartNode(world, 'at once')
      const ready = Math.max(...world.talkers.flatMap(({ away }) => away.filter(({ at }) => at >= since).map(({ ms }) => ms)))
      return [figure('lines back, p95', linesLost(world.talkers, since).p95, 5_000, 'ms'), figure('lines back, the last one', ready, 15_000, 'ms')]
    },
  },
  D10: {
    about: 'kill -9 of one of two nodes, back 6 s later; then Redis killed and back',
    nodes: 2, talkers: 60, everyMs: 1_000,
    run: async (world) => {
      const { since } = await restartNode(world, 'later')
      const { count, p95 } = linesLost(world.talkers, since)
      await world.redis.kill()
      await pause(3_000)
      await world.redis.start()
      return [figure(`lines on the other node, p95 of ${count}`, p95, 3_000, 'ms')]
    },
  },
  D21: {
    about: 'RST of every socket at once',
    nodes: 2, talkers: 200, everyMs: 6_000,
    run: async (world) => {
      const since = performance.now()
      const cpu = () => world.nodes.reduce((sum, { pid }) => sum + processCpu(pid), 0)
      const before = cpu()
      world.balancer.cutAll()
      await eventually('the lines are lost', () => world.talkers.some(({ online }) => !online))
      await eventually('every line is back', () => world.talkers.every(({ online }) => online), 60_000)
      const { count, p95, spread } = linesLost(world.talkers, since)
      const seconds = (performance.now() - since) / 1_000
      return [
        { what: 'lines cut', value: String(count), goal: `≥ ${world.talkers.length}`, met: count >= world.talkers.length },
        figure('lines back, p95', p95, 3_000, 'ms'),
        { what: 'they come back over', value: `${Math.round(spread)} ms`, goal: '≥ 400 ms', met: spread >= 400 },
        figure('processor of the nodes meanwhile, of one core each', (100 * (cpu() - before)) / 1_000 / seconds / world.nodes.length, 80, '%'),
      ]
    },
  },
}

export const ackFigures = ({ talkers }: DrillWorld): Figure[] => {
  const stored = talkers.flatMap(({ tries }) => tries.filter(({ outcome }) => outcome === 'stored').map(({ ms }) => ms))
  return [{ what: 'acknowledgement over the whole drill, p50 and p95', value: `${percentile(stored, 0.5).toFixed(1)} and ${percentile(stored, 0.95).toFixed(1)} ms`, goal: '–', met: true }]
}
