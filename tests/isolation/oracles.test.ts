import { randomUUID } from 'node:crypto'
import type { Attack } from './Attack'
import { dataFor } from './plantTenant'
import { planters } from './planters'
import { readAttacks } from './readAttacks'
import { fewAtATime, send, targetOf, world } from './world'
import { writeAttacks } from './writeAttacks'

const pointsAt = (attack: Attack, id: string) => JSON.stringify([attack.path, attack.body]).includes(id)

const elsewhere = (attack: Attack, id: string, other: string): Attack => ({
  ...attack, path: attack.path.replaceAll(id, other), ...(attack.body !== undefined && { body: JSON.parse(JSON.stringify(attack.body).replaceAll(id, other)) as unknown }),
})

/** What exists at a neighbour's must look like what exists nowhere (security.md T1.1, T1.6). */
describe('a document of another business', () => {
  beforeAll(async () => void (await world()), 120_000)

  it.each(Object.keys(planters))('in %s cannot be told from one that is missing', async (slug) => {
    const here = await world()
    const target = targetOf(here, slug)
    const data = await dataFor(here.payload, { planted: here.b, slug })
    const { id = '', versionId = id } = here.b.plants[slug] ?? {}
    const asked = [...readAttacks(target), ...writeAttacks(target, data)].filter((attack) => pointsAt(attack, id) || pointsAt(attack, versionId))
    const differences = await fewAtATime(asked, async (attack) => {
      const missing = elsewhere(elsewhere(attack, id, randomUUID()), versionId, randomUUID())
      const [foreign, none] = [await send(attack, here.actors['owner of A']), await send(missing, here.actors['owner of A'])]
      return foreign.status === none.status && foreign.text === none.text ? undefined : `${attack.name}: ${foreign.status} ${foreign.text.slice(0, 120)} | ${none.status} ${none.text.slice(0, 120)}`
    })
    expect(differences.filter(Boolean)).toEqual([])
  }, 60_000)
})
