import { loadConfig } from '@/config/config'
import { refused } from './Attack'
import { actorNames, type ActorName, readsTheirs } from './actors'
import { dataFor } from './plantTenant'
import { builtIn, planters } from './planters'
import { readAttacks } from './readAttacks'
import { rowsOf } from './rowsOf'
import { fewAtATime, leak, send, targetOf, unfit, world } from './world'
import { writeAttacks } from './writeAttacks'

/** The same matrix runs three times: as it is, with the access functions open, with the row policies open. */
const { openLock } = loadConfig()
const lock = openLock ? `${openLock} open` : 'both locks'

/**
 * With one lock open many actors look alike to the other: row-level security knows tenants and no roles, access
 * functions know people and no visitors. One of each kind is enough there.
 */
const actors = {
  both: actorNames,
  access: ['visitor of B', 'staff of A'],
  rows: ['visitor of B', 'auditor of A', 'staff of A', 'owner of A', 'staff of A, auditor of B'],
}[openLock ?? 'both'] as readonly ActorName[]

describe(`the isolation matrix, ${lock}`, () => {
  beforeAll(async () => void (await world()), 120_000)

  it('runs with the lock that its project opens', () => {
    expect(openLock).toBe(process.env.SPACES_OPEN_LOCK)
  })

  it('knows how to plant every collection of the configuration', async () => {
    const { payload } = await world()
    const known = [...Object.keys(planters), ...builtIn].sort()
    expect(known).toEqual(expect.arrayContaining(payload.config.collections.map(({ slug }) => slug)))
  })

  describe.each(Object.keys(planters))('%s', (slug) => {
    it.each(actors.filter((actor) => !readsTheirs(actor)))('shows nothing of B to %s', async (actor) => {
      const here = await world()
      const target = targetOf(here, slug)
      const findings = await fewAtATime(readAttacks(target), async (attack) => {
        const answer = await send(attack, here.actors[actor])
        const fault = unfit(answer) ?? leak(attack, answer, target) ?? attack.wrong?.(answer)
        return fault && `${attack.name}: ${fault}`
      })
      expect(findings.filter(Boolean)).toEqual([])
    }, 60_000)

    it.each(actors.filter((actor) => actor !== 'operator'))('lets %s change nothing of B', async (actor) => {
      const here = await world()
      const target = targetOf(here, slug)
      const before = await rowsOf(here.b.tenant.tenantId)
      const data = await dataFor(here.payload, { planted: here.b, slug })
      const findings = await fewAtATime(writeAttacks(target, data, target.hasFile ? here.picture : undefined), async (attack) => {
        const answer = await send(attack, here.actors[actor])
        const seen = readsTheirs(actor) ? undefined : leak(attack, answer, target)
        const fault = unfit(answer) ?? seen ?? refused(answer)
        return fault && `${attack.name}: ${fault}`
      })
      expect(findings.filter(Boolean)).toEqual([])
      expect(await rowsOf(here.b.tenant.tenantId)).toEqual(before)
    }, 60_000)

    it('is full of canaries for those who may look', async () => {
      const here = await world()
      const { id = '' } = here.b.plants[slug] ?? {}
      const find = { name: 'find', path: `/${slug}/${id}?depth=0` }
      for (const actor of [{ token: here.b.tenant.owner.token }, here.actors.operator]) {
        const answer = await send(find, actor)
        expect([answer.status, answer.text.includes(here.b.canary)]).toEqual([200, true])
      }
    })
  })
})
