import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { loadConfig } from '@/config/config'
import { asTenant } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { enqueue, enqueueOn } from '@/jobs/enqueue'
import { jobsChannel } from '@/jobs/jobsChannel'
import { makeTenant, type TestTenant } from '../support/tenants'
import { asOwner } from '../isolation/rowsOf'

const jobsFor = (documentId: string) => asOwner(`select id from pgboss.job where data ->> 'documentId' = $1`, [documentId])

describe('a job', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await makeTenant()
  }, 60_000)

  const job = (documentId: string) => ({ queue: 'content.index' as const, data: { tenantId: tenant.tenantId, collection: 'posts', documentId } })

  const inTransaction = (work: (req: PayloadRequest) => Promise<void>) =>
    asTenant(tenant.tenantId, async () => {
      const req = await createLocalReq({}, tenant.payload)
      await initTransaction(req)
      await work(req)
    })

  it('that was sent in a transaction which is rolled back does not exist', async () => {
    const id = randomUUID()
    await inTransaction(async (req) => {
      await enqueue(req, job(id))
      expect(await jobsFor(id)).toEqual([])
      await killTransaction(req)
    })
    expect(await jobsFor(id)).toEqual([])
  })

  it('that was sent in a transaction which is committed does', async () => {
    const id = randomUUID()
    await inTransaction(async (req) => {
      await enqueue(req, job(id))
      expect(await jobsFor(id)).toEqual([])
      await commitTransaction(req)
    })
    expect(await jobsFor(id)).toHaveLength(1)
  })

  it('follows plain SQL in the same way', async () => {
    const [kept, lost] = [randomUUID(), randomUUID()]
    const send = (id: string, then?: () => never) =>
      asTenant(tenant.tenantId, () =>
        transaction(async (client) => {
          await enqueueOn(async (text, values) => (await client.query(text, values)).rows as never, [job(id)])
          then?.()
        }),
      )
    await send(kept)
    await expect(send(lost, () => { throw new Error('no') })).rejects.toThrow('no')
    expect([(await jobsFor(kept)).length, (await jobsFor(lost)).length]).toEqual([1, 0])
  })

  it('is told to the hands of its queue on the channel they listen to, once it is committed', async () => {
    const listener = new pg.Client({ connectionString: loadConfig().database.appUrl })
    await listener.connect()
    await listener.query(`listen ${jobsChannel}`)
    const told = once(listener, 'notification') as Promise<[{ payload: string }]>
    await inTransaction(async (req) => {
      await enqueue(req, job(randomUUID()))
      await commitTransaction(req)
    })
    expect((await told)[0].payload).toBe('content.index')
    await listener.end()
  })

  it('cannot be sent outside of a transaction by mistake', async () => {
    const req = await createLocalReq({}, tenant.payload)
    await expect(enqueue(req, job(randomUUID()))).rejects.toThrow('transaction')
  })
})
