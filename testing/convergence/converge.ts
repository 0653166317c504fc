import type { Socket } from 'node:net'
import fc from 'fast-check'
import { toSpacesError } from '@/errors/toSpacesError'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import type { Connection } from '@/ui/chat/client/Connection'
import { faultsOf, loaded, settle } from '../../tests/flows/chat/convergence/converged'
import { keepRevs } from '../../tests/flows/chat/convergence/keepRevs'
import { play } from '../../tests/flows/chat/convergence/play'
import { scriptOf } from '../../tests/flows/chat/convergence/script'
import { Stage, type World } from '../../tests/flows/chat/convergence/Stage'
import { makePerson, makeTenant } from '../../tests/support/tenants'
import { eventually } from '../cluster/eventually'
import type { Processes } from '../drills/startProcesses'
import { type Fault, faults, suffer } from './faults'

/** Between two steps, so that a script lasts about as long as what happens to the processes. Milliseconds. */
const pace = 90

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** As a lost line looks to the server: nothing more comes, and no farewell. */
const cut = ({ socket }: Connection) => (socket.io.engine.transport as unknown as { ws?: { _socket?: Socket } }).ws?._socket?.resetAndDestroy()

/** What other processes write fails while the database is away; that is no fault of the conversation. */
const unlessAway = (error: unknown) => {
  if (toSpacesError(error).code !== 'unavailable') throw error
}

const isReady = async ({ port }: Processes['nodes'][number]) => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.status === 200

const allUp = async ({ database, nodes }: Processes) => (await database.answers()) && databaseWatch().isUp && (await Promise.all(nodes.map(isReady))).every(Boolean)

export type Story = { seed: number; happened: string[]; messages: number; acked: number; faults: string[] }

/** Plays the script of a seed while its faults happen, waits until everything stands again, and looks at every window and at the log. */
const perform = async (world: World, processes: Processes, seed: number): Promise<Story> => {
  const [[told], [happens]] = [fc.sample(scriptOf(40, 60), { seed, numRuns: 1 }), fc.sample(faults, { seed, numRuns: 1 })]
  if (!told || !happens) throw new Error('there is no such seed')
  const stage = await Stage.begin(world, told.before)
  const clientIds = new Set<string>()
  const [going, mending]: [Promise<unknown>[], Promise<void>[]] = [[], []]
  const begin = (fault: Fault) => mending.push(suffer(processes, fault))
  try {
    if (told.awaited) await loaded(stage)
    for (const [turn, step] of told.steps.entries()) {
      for (const { at, fault } of happens) if (at === turn || (turn === told.steps.length - 1 && at > turn)) begin(fault)
      const browser = stage.browsers['who' in step ? step.who : 0]
      if (!browser) throw new Error('nobody there')
      going.push(Promise.resolve(play({ stage, browser, step, turn })).catch(unlessAway))
      for (const { clientId } of browser.conversation.snapshot().outgoing) clientIds.add(clientId)
      await pause(pace)
    }
    await Promise.all(mending)
    await Promise.all(going)
    await eventually('every process stands again', () => allUp(processes), 40_000, 100)
    await settle(stage)
    return { seed, happened: happens.map(({ at, fault }) => `${fault.kind} at ${at} for ${fault.forMs} ms`), messages: stage.browsers[2]?.conversation.snapshot().lastSeq ?? 0, acked: stage.acked.size + clientIds.size, faults: await faultsOf(stage, clientIds) }
  } finally {
    stage.close()
    await Promise.allSettled(mending)
  }
}

/** One story after the other on the same processes. `tell` hears of each. @throws Error at the first that ends wrong, with its seed */
export const converge = async (processes: Processes, { first, seeds, tell }: { first: number; seeds: number; tell: (words: string) => void }): Promise<void> => {
  const tenant = await makeTenant()
  const colleague = await makePerson(tenant.tenantId, ['staff'])
  await keepRevs()
  const world: World = { tenant, colleague, urls: [processes.balancer.url], cut }
  for (let seed = first; seed < first + seeds; seed++) {
    const began = performance.now()
    const story = await perform(world, processes, seed).catch((error: Error) => {
      throw new Error(`seed ${seed} (again with SPACES_SEED=${seed} SPACES_REAL_SEEDS=1): ${error.message}`, { cause: error })
    })
    tell(`seed ${seed}: ${story.happened.join(', ')}; ${story.messages} messages, ${story.acked} followed, ${Math.round(performance.now() - began)} ms${story.faults.length > 0 ? `; WRONG: ${story.faults.join('; ')}` : ''}`)
    if (story.faults.length > 0) throw new Error(`seed ${seed} ended wrong`)
  }
}
