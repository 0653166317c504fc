import { queryOne } from '@/db/query'

/** `at`: when it was kept, by the database's clock (ISO 8601); null when nothing was ever kept there. */
export type KeptDraft = { body: string; at: string | null }

type Place = { tenantId: string; channelId: string; threadId?: string | null; userId: string }

const inChannel = 'select d.body, d.updated_at from core.drafts d where d.tenant_id = $1 and d.channel_id = $2 and d.reader = $3'
const inThread = 'select d.body, d.updated_at from core.thread_drafts d where d.tenant_id = $1 and d.channel_id = $2 and d.reader = $3 and d.thread_id = $4'

/** What a person of the staff has begun to write in a channel, or in the thread of a message. Runs in the caller's scope. */
export const readDraft = async ({ tenantId, channelId, threadId, userId }: Place): Promise<KeptDraft> => {
  const reader = `user:${userId}`
  const row = await queryOne<{ body: string; updated_at: Date }>(threadId ? inThread : inChannel, threadId ? [tenantId, channelId, reader, threadId] : [tenantId, channelId, reader])
  return { body: row?.body ?? '', at: row?.updated_at.toISOString() ?? null }
}
