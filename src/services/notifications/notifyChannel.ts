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

const insert = `
  insert into core.notifications (id, tenant_id, user_id, channel_id, message_id, seq, kind)
  select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[], $7::text[]) as n (id, tenant_id, user_id, channel_id, message_id, seq, kind)
  where not exists (select from core.read_marks r where r.tenant_id = n.tenant_id and r.channel_id = n.channel_id and r.reader = 'user:' || n.user_id and r.seq >= n.seq)
  on conflict (user_id, message_id) do nothing returning id`

const cursorOf = async (execute: Execute, { tenantId, channelId }: Call): Promise<number> => {
  await execute('insert into core.notification_cursors (channel_id, tenant_id, seq) values ($2, $1, 0) on conflict do nothing', [tenantId, channelId])
  const [cursor] = await execute<{ seq: string }>('select seq from core.notification_cursors where tenant_id = $1 and channel_id = $2 for update', [tenantId, channelId])
  return Number(cursor?.seq ?? 0)
}

const look = async (execute: Execute, call: Call): Promise<number> => {
  const { tenantId, channelId } = call
  const [channel] = await execute<{ kind: string }>('select kind::text as kind from public.channels where tenant_id = $1 and id = $2', [tenantId, channelId])
  if (!channel) return 0
  const kind = z.enum(channelKinds).parse(channel.kind)
  const messages = (await execute(newMessages, [tenantId, channelId, await cursorOf(execute, call)])).map(storedMessage)
  const last = messages.at(-1)
  if (!last) return 0
  const people = z.array(hearer).parse(await execute(hearersSql, [tenantId, channelId]))
  const found = messages.flatMap((message) => people.flatMap((person) => {
    const notice = noticeFor(message, kind, person)
    return notice ? [{ id: uuidv7(), userId: person.userId, message, notice }] : []
  }))
  const made = await execute<{ id: string }>(insert, [found.map(({ id }) => id), found.map(() => tenantId), found.map(({ userId }) => userId), found.map(() => channelId), found.map(({ message }) => message.id), found.map(({ message }) => message.seq), found.map(({ notice }) => notice)])
  await execute('update core.notification_cursors set seq = $3 where tenant_id = $1 and channel_id = $2', [tenantId, channelId, last.seq])
  await enqueueOn(execute, made.map(({ id }) => ({ queue: 'notify.push' as const, data: { tenantId, notificationId: id } })))
  return messages.length
}

/**
 * Tells the people of a business of what was said in a channel since the last look, once for each person and message, and not
 * of what they have read already; the jobs that reach their devices go with it. May run twice and at the same time.
 */
export const notifyChannel = async (call: Call): Promise<void> => {
  for (;;) {
    const looked = await asTenant(call.tenantId, () => transaction((client) => look(executeOf(client), call)))
    if (looked < most) return
  }
}
