import { asTenant } from '@/db/scope'
import { query, queryOne } from '@/db/query'
import { rest } from '../../support/rest'
import { samplePage } from '../../support/samples'
import { type SiteServer, startSiteServer } from '../../support/siteServer'
import { makeTenant, type TestTenant } from '../../support/tenants'

describe('a poll without JavaScript', () => {
  let tenant: TestTenant
  let other: TestTenant
  let site: SiteServer
  let pollId = ''
  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    const poll = { blockType: 'poll', question: 'Which one?', options: [{ label: 'Barrel' }, { label: 'Saguaro' }] }
    await rest('/pages', { method: 'POST', token: tenant.owner.token, body: { ...samplePage(tenant.tenantId, 'Asked'), blocks: [poll] } })
    const page = await asTenant(tenant.tenantId, () => queryOne<{ id: string }>(`select blocks -> 0 ->> 'id' as id from public.pages where tenant_id = $1 and title = 'Asked'`, [tenant.tenantId]))
    pollId = page?.id ?? ''
    site = await startSiteServer(tenant.handle)
  }, 60_000)
  afterAll(() => site.close())

  const vote = (body: string, headers: Record<string, string> = {}, id = pollId) =>
    fetch(`${site.origin}/t/${tenant.handle}/polls/${id}`, {
      method: 'POST', redirect: 'manual', body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site.origin, 'sec-fetch-site': 'same-origin', referer: `${site.origin}/t/${tenant.handle}/asked?page=1`, ...headers },
    })
  const votes = () => asTenant(tenant.tenantId, () => query<{ choice: string }>('select choice from core.poll_votes where tenant_id = $1 order by choice', [tenant.tenantId])).then((rows) => rows.map(({ choice }) => choice))

  it('counts a plain form and goes back to its page, at the note', async () => {
    const answer = await vote('choice=Barrel')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/t/${tenant.handle}/asked?page=1#voted-${pollId}`])
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(await votes()).toEqual(['Barrel'])
    await vote('choice=Saguaro', { cookie })
    expect(await votes()).toEqual(['Saguaro'])
  })

  it('goes to no other place than this site', async () => {
    for (const referer of ['https://evil.example/t/x', `${site.origin}/t/${other.handle}/asked`, `${site.origin}//evil.example/`, 'nonsense']) {
      expect((await vote('choice=Barrel', { referer })).headers.get('location')).toBe(`/t/${tenant.handle}/#voted-${pollId}`)
    }
  })

  it('refuses a form of another website, a missing answer, and one that is not offered', async () => {
    const before = await votes()
    const foreign: Record<string, string>[] = [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]
    for (const headers of foreign) expect((await vote('choice=Barrel', headers)).status).toBe(403)
    expect((await vote('')).status).toBe(400)
    expect((await vote('choice=%00')).status).toBe(400)
    expect((await vote('choice=Rose')).status).toBe(404)
    expect(await votes()).toEqual(before)
  })

  it('belongs to its business', async () => {
    const foreign = await startSiteServer(other.handle)
    const answer = await fetch(`${foreign.origin}/t/${other.handle}/polls/${pollId}`, { method: 'POST', redirect: 'manual', body: 'choice=Barrel', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    await foreign.close()
    expect(answer.status).toBe(404)
  })
})
