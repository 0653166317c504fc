import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { submitForm, type SubmitFormInput, type SubmitFormResult } from '@/services/forms/submitForm'
import { rest } from '../support/rest'
import { sampleForm } from '../support/samples'
import { makeTenant, type TestTenant } from '../support/tenants'

const good = { name: 'Ada', email: 'ada@people.example', how: 'few', count: '3' }
const pdf = { name: 'paper.pdf', type: 'application/pdf', data: readFileSync(`tenants/justice-advocacy/media/${readdirSync('tenants/justice-advocacy/media').find((name) => name.endsWith('.pdf'))}`) }

describe('a form that a visitor sends', () => {
  let tenant: TestTenant
  let address = 0

  beforeAll(async () => {
    tenant = await makeTenant()
    await rest('/forms', { method: 'POST', token: tenant.owner.token, body: sampleForm(tenant.tenantId, 'Ask us') })
  }, 60_000)

  const submit = (input: Partial<SubmitFormInput>, from = `10.0.0.${(address += 1)}`): Promise<SubmitFormResult> =>
    asTenant(tenant.tenantId, () =>
      submitForm({ ctx: { payload: tenant.payload, tenantId: tenant.tenantId, visitorId: null, address: from }, input: { slug: 'ask-us', answers: good, files: {}, honeypot: '', ...input } }),
    )

  const inquiries = () => asTenant(tenant.tenantId, () => query<{ n: number }>(`select count(*)::int as n from public.messages where tenant_id = $1 and type = 'customer_inquiry'`, [tenant.tenantId])).then(([row]) => row?.n ?? 0)

  it('is stored and reaches the department as a message', async () => {
    const result = await submit({ files: { paper: pdf } })
    expect(result.outcome).toBe('stored')
    const [message] = await asTenant(tenant.tenantId, () => query(`select body, department::text, type::text, author_name, metadata from public.messages where tenant_id = $1 and type = 'customer_inquiry'`, [tenant.tenantId]))
    expect(message).toMatchObject({ department: 'sales', author_name: 'Ada' })
    expect(message?.body).toContain('How many: A few')
    const [file] = await asTenant(tenant.tenantId, () => query<{ filename: string; private: boolean }>('select filename, private from public.media where tenant_id = $1', [tenant.tenantId]))
    expect(file?.private).toBe(true)
    expect(file?.filename).toMatch(/^private-[0-9a-f-]{36}\.pdf$/)
  }, 30_000)

  it('counts once when it is sent twice', async () => {
    const before = await inquiries()
    const [one, two] = await Promise.all([submit({ answers: { ...good, name: 'Twice' } }, 'same'), submit({ answers: { ...good, name: 'Twice' } }, 'same')])
    expect(one).toEqual(two)
    expect(await inquiries()).toBe(before + 1)
  }, 30_000)

  it.each([
    ['an empty answer', { name: '' }, 'name'],
    ['a broken address', { email: 'ada at people' }, 'email'],
    ['a choice that is not there', { how: 'all' }, 'how'],
    ['a number out of range', { count: '11' }, 'count'],
    ['words for a number', { count: '1e9' }, 'count'],
    ['a condition that is met', { company: 'on' }, 'companyName'],
    ['a NUL', { name: 'A\0da' }, 'name'],
  ])('says what is wrong with %s', async (_, change, field) => {
    const before = await inquiries()
    const result = await submit({ answers: { ...good, ...change } })
    expect(result.outcome === 'invalid' && Object.keys(result.errors)).toEqual([field])
    expect(await inquiries()).toBe(before)
  })

  it('does not ask for what a condition hides', async () => {
    expect((await submit({ answers: { ...good, companyName: '' } })).outcome).toBe('stored')
  })

  it('ignores robots without telling them', async () => {
    const before = await inquiries()
    expect((await submit({ honeypot: 'http://spam.example' })).outcome).toBe('ignored')
    expect(await inquiries()).toBe(before)
  })

  it('slows down one address that sends too much', async () => {
    const outcomes: string[] = []
    for (let index = 0; index < 22; index++) outcomes.push((await submit({ answers: { ...good, name: `N${index}` } }, 'flood')).outcome)
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(20)
    expect(outcomes.slice(20)).toEqual(['too_many', 'too_many'])
  }, 60_000)

  it('refuses a file that is not what it says', async () => {
    const html = { name: 'photo.png', type: 'image/png', data: Buffer.from('<html><script>alert(1)</script></html>') }
    await expect(submit({ files: { paper: html } })).rejects.toMatchObject({ code: 'unsupported_file' })
    const cut = { ...pdf, data: pdf.data.subarray(0, 200) }
    await expect(submit({ files: { paper: cut } })).rejects.toMatchObject({ code: 'unsupported_file' })
  })

  it('never fails on whatever people type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom('name', 'email', 'company', 'companyName', 'how', 'count', 'other'), fc.string({ unit: 'binary', maxLength: 400 })), async (answers) => {
        const result = await submit({ answers })
        expect(['stored', 'invalid']).toContain(result.outcome)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
