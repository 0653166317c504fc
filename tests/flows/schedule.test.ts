import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { publishScheduled } from '@/services/content/publishScheduled'
import { activityOf } from '../support/activity'
import { rest } from '../support/rest'
import { samplePost } from '../support/samples'
import { makeTenant, type TestTenant } from '../support/tenants'

type Job = { data: { documentId: string; publishAt: string }; start_after: Date }

describe('scheduled publishing', () => {
  let tenant: TestTenant

  beforeAll(async () => {
    tenant = await makeTenant()
  }, 60_000)

  const draft = async (title: string, publishAt: string) => {
    const answer = await rest('/posts?draft=true', { method: 'POST', token: tenant.owner.token, body: { ...samplePost(tenant.tenantId, title, 'draft'), publishAt } })
    return (answer.body.doc as { id: string }).id
  }

  const jobsOf = (documentId: string) => query<Job>(`select data, start_after from pgboss.job where name = 'content.publish' and data ->> 'documentId' = $1`, [documentId])

  const publish = (documentId: string, publishAt: string) => asTenant(tenant.tenantId, () => publishScheduled(tenant.payload, { tenantId: tenant.tenantId, collection: 'posts', documentId, publishAt }))

  it('leaves a job for the moment, and the job publishes once', async () => {
    const at = new Date(Date.now() + 3_600_000).toISOString()
    const id = await draft('Later', at)
    const [job, ...more] = await jobsOf(id)
    expect(more).toEqual([])
    expect(job?.start_after.toISOString()).toBe(at)
    expect(await publish(id, at)).toBe(true)
    expect(await publish(id, at)).toBe(false)
    const [row] = await asTenant(tenant.tenantId, () => query<{ status: string }>('select _status::text as status from public.posts where id = $1', [id]))
    expect(row?.status).toBe('published')
    expect((await activityOf(tenant.tenantId, id)).map(({ event, author_name }) => [event, author_name])).toEqual([['post.created', 'Test owner'], ['post.published', 'Schedule']])
  }, 30_000)

  it('does nothing when the date was moved', async () => {
    const first = new Date(Date.now() + 3_600_000).toISOString()
    const id = await draft('Moved', first)
    await rest(`/posts/${id}?draft=true`, { method: 'PATCH', token: tenant.owner.token, body: { publishAt: new Date(Date.now() + 7_200_000).toISOString() } })
    expect(await jobsOf(id)).toHaveLength(2)
    expect(await publish(id, first)).toBe(false)
  }, 30_000)
})
