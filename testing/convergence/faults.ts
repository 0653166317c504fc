import fc from 'fast-check'
import { eventually } from '../cluster/eventually'
import type { Processes } from '../drills/startProcesses'

const ms = (min: number, max: number) => fc.integer({ min, max })

/** What happens to the processes while people write: each is undone after `forMs`. They may overlap. */
const fault = fc.oneof(
  fc.record({ kind: fc.constant('node killed' as const), node: fc.nat({ max: 1 }), forMs: ms(0, 1_500) }),
  fc.record({ kind: fc.constant('database killed' as const), forMs: ms(200, 2_500) }),
  fc.record({ kind: fc.constant('database frozen' as const), forMs: ms(300, 4_500) }),
  fc.record({ kind: fc.constant('every line cut' as const), forMs: fc.constant(0) }),
)

export type Fault = typeof fault extends fc.Arbitrary<infer One> ? One : never

const sufferer = (given: Fault) => (given.kind === 'node killed' ? `node ${given.node}` : given.kind.split(' ')[0])

/** At which step of the script each begins: something is killed, and nothing twice, so that each can be undone while others go on. */
export const faults = fc
  .uniqueArray(fc.record({ at: fc.nat({ max: 25 }), fault }), { minLength: 2, maxLength: 4, selector: (one) => sufferer(one.fault) })
  .filter((all) => all.some((one) => one.fault.kind.endsWith('killed')))

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A node that cannot start yet is started again, as whatever watches over processes does. */
const startAgain = async (node: Processes['nodes'][number] | undefined) => {
  if (!node) throw new Error('there is no such node')
  const started = () => node.start().then(() => true, () => false)
  await eventually('the node starts again', started, 30_000)
}

/** Breaks something, and mends it. Resolves when it stands again. */
export const suffer = async ({ nodes, database, balancer }: Processes, given: Fault): Promise<void> => {
  if (given.kind === 'every line cut') return balancer.cutAll()
  if (given.kind === 'node killed') {
    const node = nodes[given.node]
    await node?.kill()
    await pause(given.forMs)
    return startAgain(node)
  }
  const frozen = given.kind === 'database frozen'
  if (frozen) database.freeze()
  else database.kill()
  await pause(given.forMs)
  if (frozen) database.thaw()
  else await database.start()
}
