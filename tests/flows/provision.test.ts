import { readdirSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { query } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import type { SpacesError } from '@/errors/SpacesError'
import { provision } from '@/tenancy/provision/provision'
import { checkTemplate } from '@/tenancy/template/checkTemplate'
import { testPayload } from '../support/payload'
import { useTenant } from '../support/tenants'

const count = async (tenantId: string, table: string) => {
  const [row] = await asTenant(tenantId, () => query<{ n: number }>(`select count(*)::int as n from public.${table} where tenant_id = $1`, [tenantId]))
  return row?.n ?? 0
}

describe('provisioning', () => {
  it.each(readdirSync('tenants'))('brings %s online whole', async (template) => {
    const { tenantId } = await useTenant(template)
    expect(await count(tenantId, 'pages')).toBeGreaterThanOrEqual(6)
    expect(await count(tenantId, 'posts')).toBeGreaterThanOrEqual(6)
    expect(await count(tenantId, 'products')).toBeGreaterThanOrEqual(3)
    expect(await count(tenantId, 'forms')).toBeGreaterThanOrEqual(3)
    expect(await count(tenantId, 'faqs')).toBeGreaterThanOrEqual(15)
  }, 60_000)
})

type Counts = Record<string, number>

const contents = async (tenantId: string): Promise<Counts> => {
  const tables = ['pages', 'posts', 'products', 'forms', 'faqs', 'media', 'channels', 'spaces', 'agents', 'messages']
  const counts = await Promise.all(tables.map(async (table) => [table, await count(tenantId, table)] as const))
  return Object.fromEntries(counts)
}

describe('a run that is cut short', () => {
  it('goes on where it stopped, at whatever step, and ends with the same business', async () => {
    const payload = await testPayload()
    const whole = await useTenant('kendev')
    const wanted = await contents(whole.tenantId)
    for (const cutAfter of [1, 4, 6, 8, 11]) {
      const input = { template: 'kendev', handle: `cut-${cutAfter}`, owner: { email: `cut-${cutAfter}@people.example` } }
      const cut = provision(payload, input, ({ number }) => {
        if (number === cutAfter) throw new Error('the power went')
      })
      await expect(cut).rejects.toThrow('the power went')
      const { tenantId } = await provision(payload, input)
      expect(await contents(tenantId)).toEqual(wanted)
    }
  }, 120_000)

  it('changes nothing when the same command runs again', async () => {
    const payload = await testPayload()
    const input = { template: 'kendev', handle: 'again', owner: { email: 'again@people.example' } }
    const first = await provision(payload, input)
    const before = await contents(first.tenantId)
    const skipped: boolean[] = []
    const second = await provision(payload, input, (progress) => void skipped.push(progress.skipped))
    expect(second.tenantId).toBe(first.tenantId)
    expect(skipped.every(Boolean)).toBe(true)
    expect(await contents(first.tenantId)).toEqual(before)
  }, 60_000)

  it('two commands for one handle at once make one business', async () => {
    const payload = await testPayload()
    const input = { template: 'kendev', handle: 'at-once', owner: { email: 'at-once@people.example' } }
    const results = await Promise.allSettled([provision(payload, input), provision(payload, input)])
    const done = results.filter((result) => result.status === 'fulfilled')
    expect(done.length).toBeGreaterThanOrEqual(1)
    const { tenantId } = await provision(payload, input)
    const whole = await useTenant('kendev')
    expect(await contents(tenantId)).toEqual(await contents(whole.tenantId))
  }, 60_000)

  it('refuses a handle that belongs to another business, and words of the platform', async () => {
    const payload = await testPayload()
    await provision(payload, { template: 'kendev', handle: 'taken', owner: { email: 'taken@people.example' } })
    await expect(provision(payload, { template: 'celersoft', handle: 'taken', owner: { email: 'x@people.example' } })).rejects.toMatchObject({ code: 'already_exists' })
    await expect(provision(payload, { template: 'kendev', handle: 'admin', owner: { email: 'x@people.example' } })).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(provision(payload, { template: 'kendev', handle: '../x', owner: { email: 'x@people.example' } })).rejects.toMatchObject({ code: 'invalid_input' })
  }, 60_000)

  it('keeps the other businesses of an owner who has several', async () => {
    const payload = await testPayload()
    const owner = { email: 'both@people.example' }
    const one = await provision(payload, { template: 'kendev', handle: 'both-one', owner })
    const two = await provision(payload, { template: 'kendev', handle: 'both-two', owner })
    const rows = await asSystem(() => query<{ tenant: string }>(`select m.tenant_id::text as tenant from public.users_tenants m join public.users u on u.id = m._parent_id where u.email = $1`, [owner.email]))
    expect(rows.map(({ tenant }) => tenant).sort()).toEqual([one.tenantId, two.tenantId].sort())
  }, 60_000)
})

describe('a broken template', () => {
  it('is refused with every fault by file and line, and nothing is written', async () => {
    const root = await mkdtemp(path.join(os.tmpdir(), 'spaces-template-'))
    const broken = path.join(root, 'tenants', 'broken')
    await cp('tenants/kendev', broken, { recursive: true })
    const shape = path.resolve('src/tenancy/template').replaceAll('\\', '/')
    for (const file of await readdir(broken, { recursive: true })) {
      if (!file.endsWith('.ts')) continue
      const place = path.join(broken, file)
      await writeFile(place, (await readFile(place, 'utf8')).replace(/(?:\.\.\/)+src\/tenancy\/template/g, shape))
    }
    const profile = path.join(broken, 'profile.ts')
    const lines = (await readFile(profile, 'utf8')).split('\n')
    const currency = lines.findIndex((line) => line.includes('currency'))
    lines[currency] = `  currency: 'DOLLARS',`
    await writeFile(profile, lines.join('\n'))
    const home = path.join(broken, 'pages', 'home.ts')
    await writeFile(home, (await readFile(home, 'utf8')).replace(/blockType: '(richText|features)'/, `blockType: 'carousel'`))
    const refused = checkTemplate('broken', path.join(root, 'tenants'))
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input' })
    const error = await refused.catch((caught: SpacesError) => caught)
    const places = (error as SpacesError).fields.map(({ path: place }) => place)
    expect(places).toContain(`tenants/broken/profile.ts:${currency + 1}`)
    expect(places.some((place) => place.startsWith('tenants/broken/pages/home.ts:'))).toBe(true)
  }, 30_000)
})
