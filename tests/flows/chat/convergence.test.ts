import fc from 'fast-check'
import type { Connection } from '@/ui/chat/client/Connection'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'
import { faultsOf, loaded, settle } from './convergence/converged'
import { forgetRevs, keepRevs } from './convergence/keepRevs'
import { play } from './convergence/play'
import { actors, type Script, script } from './convergence/script'
import { Stage } from './convergence/Stage'
import { type Node, startNode } from './support'

/** `SPACES_SEEDS` and `SPACES_SEED` to look longer, or at one again. */
const seeds = Number(process.env.SPACES_SEEDS ?? 200)
const first = Number(process.env.SPACES_SEED ?? Date.now() % 1_000_000)
const lanes = 6

describe('a conversation', () => {
  let tenant: TestTenant
  let colleague: TestPerson
  let nodes: Node[]
  beforeAll(async () => {
    tenant = await makeTenant()
    colleague = await makePerson(tenant.tenantId, ['staff'])
    nodes = [await startNode(), await startNode()]
    await keepRevs()
  }, 60_000)
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.close()))
    await forgetRevs()
  })

  const cut = ({ socket }: Connection) => nodes.forEach(({ io }) => io.sockets.sockets.get(socket.id ?? '')?.conn.close(true))

  const perform = async ({ awaited, before, steps }: Script) => {
    const stage = await Stage.begin({ tenant, colleague, urls: nodes.map(({ url }) => url), cut }, before)
    const clientIds = new Set<string>()
    const going: (Promise<unknown> | undefined)[] = []
    try {
      if (awaited) await loaded(stage)
      for (const [turn, step] of steps.entries()) {
        const browser = stage.browsers['who' in step ? step.who : 0]
        if (!browser) throw new Error('nobody there')
        const begun = play({ stage, browser, step, turn })
        if (step.kind === 'wait') await begun
        else going.push(begun)
        for (const { clientId } of browser.conversation.snapshot().outgoing) clientIds.add(clientId)
      }
      await Promise.all(going)
      await settle(stage)
      expect(await faultsOf(stage, clientIds)).toEqual([])
    } finally {
      stage.close()
    }
  }

  it(`ends for everybody as a fresh load shows it, whatever happened to the lines (${seeds} seeds from ${first})`, async () => {
    expect(actors).toHaveLength(4)
    let next = first
    const lane = async () => {
      while (next < first + seeds) {
        const seed = next++
        await fc.assert(fc.asyncProperty(script, perform), { seed, numRuns: 1, endOnFailure: true }).catch((error: Error) => {
          throw new Error(`seed ${seed} (run again with SPACES_SEED=${seed} SPACES_SEEDS=1): ${error.message.slice(0, 200)}\n${String(error.cause).slice(0, 6_000)}`)
        })
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }, 180_000)
})
