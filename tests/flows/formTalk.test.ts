import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { query } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import { submitForm, type SubmitFormResult } from '@/services/forms/submitForm'
import { rest } from '../support/rest'
import { sampleForm } from '../support/samples'
import { makeTenant, type TestTenant } from '../support/tenants'
import { ask, asStaff, asVisitor, collect, newVisitor, type Node, say, startNode, until, useKept } from './chat/support'

type Talk = { channelId: string; visitorId: string; blockId: string }

describe('a form that was offered in a customer’s conversation', () => {
  let tenant: TestTenant
  let other: TestTenant
  let node: Node
  let formId: string
  let [address, sent] = [0, 0]
  const keep = useKept()

  const makeForm = async ({ tenantId, owner }: TestTenant, title: string) => ((await rest('/forms', { method: 'POST', token: owner.token, body: sampleForm(tenantId, title) })).body as { doc: { id: string } }).doc.id

  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    formId = await makeForm(tenant, 'Contact')
    await makeForm(tenant, 'Second')
    await makeForm(other, 'Contact')
    node = await startNode()
  }, 60_000)
  afterAll(() => node.close())

  const submit = ({ visitorId, blockId }: { visitorId: string | null; blockId: string | undefined }, more: { of?: TestTenant; slug?: string; name?: string; from?: string } = {}): Promise<SubmitFormResult> => {
    const { of = tenant, slug = 'contact', name = `Ada ${(sent += 1)}`, from = `10.1.0.${(address = (address + 1) % 250)}` } = more
    return asTenant(of.tenantId, () =>
      submitForm({ ctx: { payload: of.payload, tenantId: of.tenantId, visitorId, address: from }, input: { slug, answers: { name, email: 'ada@people.example' }, files: {}, honeypot: '', blockId } }),
    )
  }

  const talk = async (offer: Record<string, unknown> = {}) => {
    const { visitorId, cookie } = await newVisitor(tenant.tenantId)
    const [visitor, staff] = [await keep(asVisitor(node, tenant.handle, cookie)), await keep(asStaff(node, tenant.owner.token))]
    const { channelId } = await say(visitor, 'How do I order?')
    await ask(staff, 'join', { channelId })
    const blockId = `${randomUUID()}-0`
    expect(await say(staff, 'Please tell us here.', { channelId, blocks: [{ id: blockId, blockType: 'form', form: formId }], ...offer })).toMatchObject({ ok: true })
    return { channelId, visitorId, blockId, visitor, staff }
  }

  const linesOf = ({ channelId }: Pick<Talk, 'channelId'>) =>
    asTenant(tenant.tenantId, () => query<{ id: string; seq: number; body: string; author: string; submission: string }>(`select id, seq::int as seq, body, author_id as author, metadata ->> 'submissionId' as submission from public.messages where tenant_id = $1 and channel_id = $2 and type = 'customer_inquiry' order by seq`, [tenant.tenantId, channelId]))
  const jobsOf = (channelId: string) => asSystem(() => query<{ name: string }>(`select name from pgboss.job where data ->> 'channelId' = $1`, [channelId]))
  const noticesOf = (channelId: string) => asTenant(tenant.tenantId, () => query('select 1 as due from core.notices_due where tenant_id = $1 and channel_id = $2', [tenant.tenantId, channelId]))

  it('is told by a line of the customer, which leads only the staff to the answers, and calls nobody but people', async () => {
    const there = await talk()
    const [seen, own] = [collect(there.staff), collect(there.visitor)]
    const jobs = await jobsOf(there.channelId)
    await asTenant(tenant.tenantId, () => query('delete from core.notices_due where tenant_id = $1 and channel_id = $2', [tenant.tenantId, there.channelId]))
    const result = await submit(there)
    const submissionId = result.outcome === 'stored' ? result.submissionId : ''
    const line = { type: 'customer_inquiry', body: 'Filled in “Contact”', author: { kind: 'visitor', id: there.visitorId } }
    await until(() => [seen, own].every((shown) => shown.at(-1)?.type === 'customer_inquiry'))
    expect(seen.at(-1)).toMatchObject({ ...line, submissionId })
    expect(own.at(-1)).toMatchObject(line)
    expect(own.at(-1)).not.toHaveProperty('submissionId')
    expect(await jobsOf(there.channelId)).toEqual(jobs)
    expect(await noticesOf(there.channelId)).toHaveLength(1)
    for (const [event, input] of [['edit', { body: 'I said nothing' }], ['remove', {}]] as const) expect(await ask(there.visitor, event, { channelId: there.channelId, messageId: own.at(-1)?.id, ...input })).toMatchObject({ error: { code: 'not_allowed' } })
  }, 30_000)

  it('is told once for each submission, however often and at once it is sent', async () => {
    const there = await talk()
    const from = '10.2.0.1'
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('Ada', 'Bo', 'Cy'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 3 }), async (names, times) => {
        const results = await Promise.all(names.flatMap((name) => Array.from({ length: times }, () => submit(there, { name, from: `${from}${name}${seen.size}` }))))
        const stored = new Set(results.map((result) => (result.outcome === 'stored' ? result.submissionId : result.outcome)))
        expect(stored.size).toBe(new Set(names).size)
        for (const id of stored) seen.add(id)
        expect((await linesOf(there)).map(({ submission }) => submission).toSorted()).toEqual([...seen].toSorted())
      }),
      { numRuns: 8 },
    )
    const lines = await linesOf(there)
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + (lines[0]?.seq ?? 0)))
  }, 60_000)

  it('is told in nobody else’s conversation, nor where that form was not offered to him', async () => {
    const [mine, theirs, hidden] = [await talk(), await talk(), await talk({ visibility: 'internal' })]
    const attempts: [Parameters<typeof submit>[0], Parameters<typeof submit>[1]?][] = [
      [{ visitorId: mine.visitorId, blockId: theirs.blockId }],
      [{ visitorId: null, blockId: theirs.blockId }],
      [{ visitorId: mine.visitorId, blockId: undefined }],
      [{ visitorId: mine.visitorId, blockId: randomUUID() }],
      [mine, { slug: 'second' }],
      [{ visitorId: (await newVisitor(other.tenantId)).visitorId, blockId: mine.blockId }, { of: other }],
      // Opened the chat and wrote nothing yet.
      [{ visitorId: (await newVisitor(tenant.tenantId)).visitorId, blockId: mine.blockId }],
      [{ visitorId: hidden.visitorId, blockId: hidden.blockId }],
    ]
    for (const [who, more] of attempts) expect((await submit(who, more)).outcome).toBe('stored')
    expect(await Promise.all([mine, theirs, hidden].map(linesOf))).toEqual([[], [], []])
    await submit(mine)
    expect((await linesOf(mine)).map(({ author }) => author)).toEqual([mine.visitorId])
  }, 30_000)
})
