import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { enqueueOn } from '@/jobs/enqueue'
import type { Execute } from '@/messages/Execute'
import { channelKinds } from '@/messages/vocabulary'
import { storedMessage, messageColumns } from '@/queries/chat/messageRow'
import { executeOf } from '@/db/executeOf'
import { hearer, hearersSql } from './hearersSql'
import { noticeFor } from './noticeFor'

type Call = { tenantId: string; channelId: string }

const most = 500

/** News are of today: what is older was missed for other reasons, and a channel that is new here has a past. */
const newMessages = `select ${messageColumns} from public.messages m
  where m.tenant_id = $1 and m.channel_id = $2 and m.seq > $3 and m.created_at > now() - interval '1 day' order by m.seq limit ${most}`

/** The channel's row of what was looked at, locked; none when the business has no such channel. */
const lookedAt = `
  insert into core.notification_cursors as cursor (channel_id, tenant_id, seq) select c.id, c.tenant_id, 0 from public.channels c where c.tenant_id = $1 and c.id = $2
  on conflict (channel_id) do update set seq = cursor.seq
  returning cursor.seq, (select c.kind::text from public.channels c where c.tenant_id = $1 and c.id = $2) as kind`

const look = z.object({ seq: z.coerce.number(), kind: z.enum(channelKinds) })

const noted = `
  with moved as (update core.notification_cursors set seq = $2 where tenant_id = $1 and channel_id = $3)
  insert into core.notifications (id, tenant_id, user_id, channel_id, message_id, seq, kind)
  select n.id, $1, n.user_id, $3, n.message_id, n.seq, n.kind from jsonb_to_recordset($4) as n (id uuid, user_id uuid, message_id uuid, seq bigint, kind text)
  where not exists (select from core.read_marks r where r.tenant_id = $1 and r.channel_id = $3 and r.reader = 'user:' || n.user_id and r.seq >= n.seq)
  on conflict (user_id, message_id) do nothing
  returning id, exists (select from core.push_devices d where d.tenant_id = $1 and d.user_id = notifications.user_id) as "hasDevice"`

const tellOf = async (execute: Execute, { tenantId, channelId }: Call): Promise<number> => {
  const [row] = await execute(lookedAt, [tenantId, channelId])
  if (!row) return 0
  const { seq, kind } = look.parse(row)
  const messages = (await execute(newMessages, [tenantId, channelId, seq])).map(storedMessage)
  const last = messages.at(-1)
  if (!last) return 0
  const people = z.array(hearer).parse(await execute(hearersSql, [tenantId, channelId]))
  const found = messages.flatMap((message) => people.flatMap((person) => {
    const notice = noticeFor(message, kind, person)
    return notice ? [{ id: uuidv7(), user_id: person.userId, message_id: message.id, seq: message.seq, kind: notice }] : []
  }))
  const made = await execute<{ id: string; hasDevice: boolean }>(noted, [tenantId, last.seq, channelId, JSON.stringify(found)])
  await enqueueOn(execute, made.flatMap(({ id, hasDevice }) => (hasDevice ? [{ queue: 'notify.push' as const, data: { tenantId, notificationId: id } }] : [])))
  return messages.length
}

/**
 * Tells the people of a business of what was said in a channel since the last look, once for each person and message, and not
 * of what they have read already; the jobs that reach their devices go with it. May run twice and at the same time.
 */
export const notifyChannel = async (call: Call): Promise<void> => {
  for (;;) {
    const looked = await asTenant(call.tenantId, () => transaction((client) => tellOf(executeOf(client), call)))
    if (looked < most) return
  }
}
