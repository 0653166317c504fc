import { randomUUID } from 'node:crypto'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import type { Author } from '@/messages/actorOf'
import { readTalk } from '@/queries/inbox/listTalks'
import { startConversation } from '@/services/conversations/startConversation'
import { postMessage } from '@/services/messages/postMessage'
import type { TestPerson, TestTenant } from '../../support/tenants'

export type Talk = { channelId: string; visitorId: string; visitor: Author; say: (body: string, page?: string) => Promise<{ id: string; seq: number }> }

/** A visitor's conversation that has begun. */
export const beginTalk = async ({ tenantId }: TestTenant, body = 'Do you deliver?', page = '/'): Promise<Talk> => {
  const visitor: Author = { kind: 'visitor', id: randomUUID(), name: 'Visitor' }
  const ctx = { tenantId, actor: visitor }
  const { channelId } = await startConversation({ ctx, input: { body, clientId: randomUUID(), page } })
  const say: Talk['say'] = (text, on = '/') => postMessage({ ctx, input: { channelId, body: text, clientId: randomUUID(), page: on } })
  return { channelId, visitorId: visitor.id ?? '', visitor, say }
}

export const personOf = ({ id }: TestPerson, name = 'Ada'): Author => ({ kind: 'user', id, name })

export const staffSays = ({ tenantId }: TestTenant, actor: Author, channelId: string, body: string, visibility?: 'internal') =>
  postMessage({ ctx: { tenantId, actor }, input: { channelId, body, clientId: randomUUID(), ...(visibility && { visibility }) } })

export const talkOf = async ({ tenantId, owner }: TestTenant, channelId: string) => {
  const talk = await asTenant(tenantId, () => readTalk({ tenantIds: [tenantId], userId: owner.id, channelId }))
  if (!talk) throw new Error('the talk is not there')
  return talk
}

type Line = { seq: string; body: string; visibility: string; metadata: { event: string } & Record<string, unknown> }

/** The typed system lines of a conversation, eldest first. */
export const linesOf = ({ tenantId }: TestTenant, channelId: string): Promise<Line[]> =>
  asTenant(tenantId, () => query<Line>(`select seq, body, visibility::text, metadata from public.messages where tenant_id = $1 and channel_id = $2 and type = 'system' order by seq`, [tenantId, channelId]))

export const eventsOf = async (tenant: TestTenant, channelId: string): Promise<string[]> => (await linesOf(tenant, channelId)).map(({ metadata }) => metadata.event)

/** What the support department's activity says of a conversation. */
export const activityOf = async ({ tenantId }: TestTenant, channelId: string): Promise<string[]> =>
  (await asTenant(tenantId, () => query<{ event: string }>(`select m.metadata ->> 'event' as event from public.messages m where m.tenant_id = $1 and m.channel_id <> $2 and m.metadata ->> 'documentId' = $2::text order by m.created_at, m.seq`, [tenantId, channelId]))).map(({ event }) => event)
