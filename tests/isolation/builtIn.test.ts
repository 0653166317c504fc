import { inScope } from '@/db/scope'
import { requestScope } from '@/tenancy/requestScope'
import { rest } from '../support/rest'
import { handleEndpoints } from 'payload'
import { builtIn } from './planters'
import { asOwner } from './rowsOf'
import { actorNames } from './actors'
import { unfit, world } from './world'

const operations = [
  { name: 'list', path: '?limit=100', method: 'GET' }, { name: 'count', path: '/count', method: 'GET' }, { name: 'create', path: '', method: 'POST', body: { key: 'x', user: 'x', data: {} } },
  { name: 'bulk update', path: '?where[id][exists]=true', method: 'PATCH', body: { key: 'y' } }, { name: 'bulk delete', path: '?where[id][exists]=true', method: 'DELETE' },
  { name: 'run', path: '/run', method: 'GET' }, { name: 'queue', path: '/handle-schedules', method: 'GET' },
] as const

const closed = builtIn.filter((slug) => slug !== 'payload-preferences')

describe('the collections that Payload makes for itself', () => {
  beforeAll(async () => void (await world()), 120_000)

  it.each(closed)('%s is no address, whoever asks', async (slug) => {
    const { actors } = await world()
    for (const name of actorNames) {
      for (const { path, method, ...sent } of operations) {
        const answer = await rest(`/${slug}${path}`, { method, token: actors[name].token, ...sent })
        expect([name, path, answer.status]).toEqual([name, path, 404])
      }
    }
  }, 30_000)

  it('hold nothing for an owner even behind the gate', async () => {
    const { payload, a } = await world()
    await asOwner(`insert into public.payload_kv (id, key, data) values (gen_random_uuid(), 'canary-of-the-platform', '{}') on conflict do nothing`)
    const headers = new Headers({ authorization: `JWT ${a.tenant.owner.token}` })
    const scope = await requestScope(payload, headers)
    for (const slug of closed.filter((name) => payload.collections[name as 'payload-kv'])) {
      const request = new Request(`http://localhost:3000/api/${slug}?limit=100`, { headers })
      const answer = await inScope(scope, () => handleEndpoints({ config: payload.config, payloadInstanceCacheKey: 'test', request }))
      const text = await answer.text()
      expect([slug, answer.status < 400 && !text.includes('"totalDocs":0'), text.includes('canary-of-the-platform')]).toEqual([slug, false, false])
    }
  })

  it('keep preferences for the person whose they are', async () => {
    const { a, b, actors } = await world()
    const key = 'canary-preference'
    const saved = await rest(`/payload-preferences/${key}`, { method: 'POST', token: b.tenant.owner.token, body: { value: { text: b.canary } } })
    expect(saved.status).toBe(200)
    const mine = await rest(`/payload-preferences/${key}`, { token: b.tenant.owner.token })
    expect(mine.text).toContain(b.canary)
    const { id } = mine.body as { id?: string }
    const others = [...actorNames.filter((name) => name !== 'operator').map((name) => actors[name].token), a.tenant.owner.token]
    for (const token of others) {
      const asked = ['', '?limit=100', `/${key}`, `/${id}`, `?where[key][equals]=${key}`, `?where[user.value][equals]=${b.tenant.owner.id}`, '/count']
      for (const path of asked) {
        const answer = await rest(`/payload-preferences${path}`, { token })
        expect([path, unfit(answer), answer.text.includes(b.canary), answer.body.totalDocs ?? 0]).toEqual([path, undefined, false, 0])
      }
      await rest(`/payload-preferences/${key}`, { method: 'DELETE', token })
      await rest(`/payload-preferences?where[key][equals]=${key}`, { method: 'DELETE', token })
      await rest(`/payload-preferences?where[key][equals]=${key}`, { method: 'PATCH', token, body: { value: 'taken' } })
    }
    expect((await rest(`/payload-preferences/${key}`, { token: b.tenant.owner.token })).text).toContain(b.canary)
  }, 60_000)
})
