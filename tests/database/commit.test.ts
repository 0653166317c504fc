import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import type { CollectionAfterChangeHook } from 'payload'
import { CommitLost } from '@/db/CommitLost'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { txOf } from '@/db/txOf'
import { makeTenant, type TestTenant } from '../support/tenants'
import { lexical } from '../isolation/fillFields'
import { asOwner } from '../isolation/rowsOf'

type Query = (this: pg.Client & { processID: number }, ...args: unknown[]) => unknown

const { prototype } = pg.Client as unknown as { prototype: { query: Query } }
const plain = prototype.query

const isCommit = (first: unknown) => /^\s*commit/i.test(typeof first === 'string' ? first : String((first as { text?: string } | undefined)?.text ?? ''))

/** Does something at the very moment a COMMIT would go over the wire, once. */
const atCommit = (fault: (client: pg.Client & { processID: number }, send: () => unknown) => unknown) => {
  prototype.query = function (this: pg.Client & { processID: number }, ...args: unknown[]) {
    if (!isCommit(args[0])) return plain.apply(this, args)
    prototype.query = plain
    return fault(this, () => plain.apply(this, args))
  }
}

/** A write that Payload 3.90 calls a success although nothing is there (payload.md section 5). */
describe('a COMMIT that fails', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await makeTenant()
    await asOwner(`create or replace function core.refuse_late() returns trigger language plpgsql as $$ begin if new.question like 'late%' then raise check_violation using message = 'refused at the end'; end if; return null; end $$`)
    await asOwner('create constraint trigger refuse_late after insert or update on public.faqs deferrable initially deferred for each row execute function core.refuse_late()')
  }, 60_000)
  afterEach(() => {
    prototype.query = plain
  })
  afterAll(async () => void (await asOwner('drop trigger refuse_late on public.faqs')))

  const create = (question: string) => asTenant(tenant.tenantId, () => tenant.payload.create({ collection: 'faqs', data: { tenant: tenant.tenantId, question, answer: lexical('yes') } as never }))
  const stored = async (question: string) => (await asTenant(tenant.tenantId, () => query('select 1 from public.faqs where question = $1', [question]))).length

  const withHook = async (hook: CollectionAfterChangeHook, work: () => Promise<void>) => {
    const { hooks } = tenant.payload.collections.faqs.config
    const before = hooks.afterChange
    hooks.afterChange = [...(before ?? []), hook]
    await work().finally(() => (hooks.afterChange = before))
  }

  it('does not happen to an ordinary write', async () => {
    await create('fine')
    expect(await stored('fine')).toBe(1)
  })

  it('rejects the write when a deferred constraint says no', async () => {
    await expect(create('late no')).rejects.toMatchObject({ cause: { message: 'refused at the end' } })
    expect(await stored('late no')).toBe(0)
  })

  it('rejects the write when a hook swallowed an SQL error', async () => {
    const swallow: CollectionAfterChangeHook = async ({ req }) => void (await (await txOf(req)).execute(sql`select 1 / 0`).catch(() => undefined))
    await withHook(swallow, async () => {
      await expect(create('swallowed')).rejects.toMatchObject({ cause: { code: '25P02' } })
    })
    expect(await stored('swallowed')).toBe(0)
  })

  it('rejects the write when the backend is killed at COMMIT', async () => {
    atCommit(async (client, send) => {
      await asOwner('select pg_terminate_backend($1)', [client.processID])
      return send()
    })
    await expect(create('killed')).rejects.toThrow(CommitLost)
    expect(await stored('killed')).toBe(0)
  })

  it('accepts the write when only the answer to COMMIT was lost', async () => {
    atCommit(async (_, send) => {
      await send()
      throw new Error('Connection terminated unexpectedly')
    })
    await create('answer lost')
    expect(await stored('answer lost')).toBe(1)
  })

  it('leaves the pool in working order', async () => {
    const rows = await Promise.all(Array.from({ length: 30 }, (_, index) => create(`after ${index}`)))
    expect(rows).toHaveLength(30)
  }, 30_000)

  it('reports no document of a bulk change as changed that is not', async () => {
    const { payload, tenantId } = tenant
    await create('bulk one')
    await create('bulk two')
    const outcome = await asTenant(tenantId, () => payload.update({ collection: 'faqs', where: { question: { like: 'bulk' } }, data: { question: 'late bulk' } as never })).catch((error: unknown) => error)
    const reported = outcome instanceof Error ? [] : (outcome as { docs: { id: string }[] }).docs
    expect([reported, await stored('late bulk')]).toEqual([[], 0])
  })
})
