import { readFileSync } from 'node:fs'
import { tell } from '../bin/support/output'
import { type ChatWorld, makeChatWorld } from './chat/chatWorld'
import { measureAnswers, measureJoins } from './chat/measureJoins'
import { measureLoad, type RoomFigures, withReference } from './chat/measureRooms'
import { startLoad } from './chat/startLoad'
import type { BenchReport, Measure, Ratio } from './support/Measure'

type Part = { measures: Measure[]; ratios: Ratio[] }

const flag = (name: string, otherwise: number): number => Number(process.argv[process.argv.indexOf(`--${name}`) + 1] ?? Number.NaN) || otherwise

const goal = (what: string, value: number, most: number, unit = ''): Ratio => ({ what: `${what}${unit && `, ${unit}`}`, ratio: value, goal: `≤ ${most}`, met: value <= most })

const residentMb = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1_024

const both = async (world: ChatWorld, name: string, clients: number, seconds: number): Promise<{ ours: RoomFigures; reference: RoomFigures }> => {
  const { seats } = await world.rooms(10, clients / 10)
  const load = { seats, perSecond: 300, seconds }
  const reference = await withReference(world, (url, pid) => measureLoad({ ...load, name: `reference, ${name}`, kind: 'reference', url, pid }))
  const ours = await measureLoad({ ...load, name: `Spaces, ${name}`, kind: 'chat', url: world.url, pid: world.node.pid })
  return { ours, reference }
}

const rooms = async (world: ChatWorld, clients: number, seconds: number): Promise<Part> => {
  const { ours, reference } = await both(world, `${clients} clients`, clients, seconds)
  return {
    measures: [reference.acks, reference.deliveries, ours.acks, ours.deliveries],
    ratios: [
      goal(`${clients} clients, 300 messages/s: delivery p95`, ours.deliveries.p95, 40, 'ms'),
      goal(`${clients} clients: CPU of a message to the reference's`, ours.cpuPerMessage / reference.cpuPerMessage, 1.5),
      { what: `${clients} clients: messages/s stored, of 300 offered`, ratio: ours.acks.requestsPerSecond, goal: '≥ 290', met: ours.acks.requestsPerSecond >= 290 },
    ],
  }
}

/** Rooms of two in several tenants, since one business may send a thousand a second through a process. */
const ceiling = async (world: ChatWorld, seconds: number): Promise<Part> => {
  const seats = []
  for (let tenant = 0; tenant < 4; tenant++) seats.push(...(await world.rooms(100, 2)).seats)
  const load = { seats, perSecond: 3_600, seconds }
  const reference = await withReference(world, (url, pid) => measureLoad({ ...load, name: 'reference, rooms of two', kind: 'reference', url, pid }))
  const ours = await measureLoad({ ...load, name: 'Spaces, rooms of two', kind: 'chat', url: world.url, pid: world.node.pid })
  const rate = ours.acks.requestsPerSecond
  return { measures: [reference.acks, ours.acks], ratios: [{ what: 'durable ingest ceiling, messages/s', ratio: rate, goal: '≥ 2000', met: rate >= 2_000 }] }
}

const idle = async (world: ChatWorld): Promise<Part> => {
  const { seats: [seat] } = await world.rooms(1, 1)
  if (!seat) return { measures: [], ratios: [] }
  const before = residentMb(world.node.pid)
  const load = await startLoad({ kind: 'chat', url: world.url, seats: Array.from({ length: 2_000 }, () => seat), perSecond: 1, seconds: 1, idle: true })
  const grown = residentMb(world.node.pid) - before
  await load.stop()
  return { measures: [], ratios: [goal('memory of 2,000 idle sockets', grown, 250, 'MB')] }
}

const opening = async (world: ChatWorld): Promise<Part> => {
  const { resume, small, large } = await measureJoins(world, flag('messages', 200_000))
  return { measures: [resume, small, large], ratios: [goal('join with 200 missed messages, p95', resume.p95, 50, 'ms'), goal('opening a large business’s channel to a small one’s, p50', large.p50 / small.p50, 1.5)] }
}

const answers = async (): Promise<Part> => {
  const world = await makeChatWorld('realtime,worker')
  try {
    const { fresh, warm } = await measureAnswers(world.url, flag('per-second', 20), flag('seconds', 10))
    return { measures: [fresh, warm], ratios: [goal('message to the first sight of the agent’s answer, p95', warm.p95, 150, 'ms')] }
  } finally {
    await world.close()
  }
}

/** Parts by name, so that one can be looked at alone: `npm run bench -- chat --part rooms200`. */
const parts: Record<string, (world: ChatWorld) => Promise<Part>> = {
  rooms200: (world) => rooms(world, 200, flag('seconds', 15)),
  rooms500: (world) => rooms(world, 500, flag('seconds', 15)),
  ceiling: (world) => ceiling(world, flag('seconds', 10)),
  joins: opening,
  idle,
}

/** The chat beside a bare `ws` server that stores each message with one INSERT; the load client is a process of its own. */
export const chat = async (): Promise<BenchReport> => {
  const began = performance.now()
  const only = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : undefined
  const found: Part[] = []
  if (only !== 'answers') {
    const world = await makeChatWorld()
    try {
      for (const [name, measure] of Object.entries(parts)) {
        if (only && only !== name) continue
        tell(`  ${name}`)
        found.push(await measure(world))
      }
    } finally {
      await world.close()
    }
  }
  // One process has one database: the agent's part is measured in a run of its own.
  if (only === 'answers') found.push(await answers())
  return { name: 'chat', seconds: (performance.now() - began) / 1_000, measures: found.flatMap(({ measures }) => measures), ratios: found.flatMap(({ ratios }) => ratios) }
}
