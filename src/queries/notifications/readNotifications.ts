import { z } from 'zod'
import { query } from '@/db/query'
import { talkPath } from '@/messages/talkPath'
import { shownWords } from '@/queries/chat/shownWords'

const row = z.object({
  id: z.string(), tenantId: z.string(), business: z.string(), channelId: z.string(), title: z.string(), channelKind: z.string(), author: z.string(), words: z.string(), kind: z.enum(['message', 'mention']), unread: z.boolean(), createdAt: z.coerce.date().transform((at) => at.toISOString()),
})

export type NotificationRow = z.infer<typeof row> & { path: string }

const shown = 40

/** Read by itself, or because the conversation was read up to there; only where the person still works and may enter. */
const newest = `
  select n.id, n.tenant_id as "tenantId", t.name as business, n.channel_id as "channelId", c.title, c.kind::text as "channelKind", m.author_name as author, left(${shownWords('m')}, 140) as words, n.kind, n.created_at as "createdAt",
    n.read_at is null and not exists (select from core.read_marks r where r.tenant_id = n.tenant_id and r.channel_id = n.channel_id and r.reader = 'user:' || n.user_id and r.seq >= n.seq) as unread
  from core.notifications n join public.tenants t on t.id = n.tenant_id join public.channels c on c.id = n.channel_id and c.tenant_id = n.tenant_id join public.messages m on m.id = n.message_id and m.tenant_id = n.tenant_id
  where n.user_id = $1 and n.tenant_id in (select w.tenant_id from public.users_tenants w where w._parent_id = $1) and core.sees_channel(n.channel_id, $1)
  order by n.created_at desc, n.id desc limit ${shown}`

/** What a person was told of, the newest first, and how much of it he has not seen. In the scope of his session. */
export const readNotifications = async (userId: string): Promise<{ unread: number; entries: NotificationRow[] }> => {
  const entries = z.array(row).parse(await query(newest, [userId])).map((entry) => ({ ...entry, path: talkPath(entry.channelKind, entry.channelId) }))
  return { unread: entries.filter(({ unread }) => unread).length, entries }
}
