import type { Payload } from 'payload'
import { z } from 'zod'
import { loadConfig } from '@/config/config'
import { query } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import { talkPath } from '@/messages/talkPath'
import { log } from '@/log/log'
import { quietAt } from './quietAt'

const person = z.object({
  tenantId: z.string(), userId: z.string(), email: z.string(), name: z.string(), business: z.string(), quietFrom: z.string().nullable(), quietTo: z.string().nullable(), timezone: z.string(),
})

export type MissedPerson = z.infer<typeof person>
export type MissedTalk = { channelId: string; kind: string; title: string; count: number; names: string }

/** Not deleted, unread for a quarter of an hour, not older than two days, and not in a letter yet. */
const missed = `core.sees_channel(n.channel_id, n.user_id) and n.read_at is null and n.mailed_at is null and n.created_at between now() - interval '2 days' and now() - interval '15 minutes'
  and not exists (select from core.message_marks gone where gone.tenant_id = n.tenant_id and gone.message_id = n.message_id and gone.deleted_at is not null)
  and not exists (select from core.read_marks r where r.tenant_id = n.tenant_id and r.channel_id = n.channel_id and r.reader = 'user:' || n.user_id and r.seq >= n.seq)`

const waiting = `
  select distinct n.tenant_id as "tenantId", n.user_id as "userId", u.email, u.name, t.name as business, p.quiet_from as "quietFrom", p.quiet_to as "quietTo", coalesce(p.timezone, t.timezone) as timezone
  from core.notifications n join public.users u on u.id = n.user_id join public.tenants t on t.id = n.tenant_id and t.status = 'active'
    join public.users_tenants w on w.tenant_id = n.tenant_id and w._parent_id = n.user_id
    left join core.notification_people p on p.tenant_id = n.tenant_id and p.user_id = n.user_id
  where ${missed} and coalesce(p.email, true)`

/** Takes them in one statement, so that two rounds at once never write the same letter. */
const claim = `
  with taken as (update core.notifications n set mailed_at = now() where n.tenant_id = $1 and n.user_id = $2 and ${missed} returning n.id, n.channel_id, n.message_id)
  select taken.id, c.id as "channelId", c.kind::text as kind, c.title, m.author_name as author from taken join public.channels c on c.id = taken.channel_id join public.messages m on m.id = taken.message_id`

const taken = z.array(z.object({ id: z.string(), channelId: z.string(), kind: z.string(), title: z.string(), author: z.string() }))

/** Who wrote and how much, with the way there; the words stay with us. */
export const digestText = ({ name, business }: Pick<MissedPerson, 'name' | 'business'>, talks: MissedTalk[], publicUrl: string): string =>
  [
    `Hello ${name},`, '', `this is new at ${business} and you have not seen it yet:`, '',
    ...talks.flatMap(({ channelId, kind, title, count, names }) => [`${title}: ${count === 1 ? '1 message' : `${count} messages`} from ${names}`, `${publicUrl}${talkPath(kind, channelId)}`, '']),
    `What you want to be told, and when, is up to you: ${publicUrl}/admin/notifications`,
  ].join('\n')

const talksOf = (rows: z.infer<typeof taken>): MissedTalk[] =>
  [...Map.groupBy(rows, ({ channelId }) => channelId)].map(([channelId, said]) => ({ channelId, kind: said[0]?.kind ?? '', title: said[0]?.title ?? '', count: said.length, names: [...new Set(said.map(({ author }) => author))].slice(0, 3).join(', ') }))

const writeTo = async (payload: Pick<Payload, 'sendEmail'>, someone: MissedPerson): Promise<void> => {
  const { tenantId, userId, email, business } = someone
  const rows = taken.parse(await asTenant(tenantId, () => query(claim, [tenantId, userId])))
  if (rows.length === 0) return
  const count = rows.length === 1 ? '1 new message' : `${rows.length} new messages`
  try {
    await payload.sendEmail({ to: email, subject: `${count} at ${business}`.replaceAll(/[\r\n]+/g, ' '), text: digestText(someone, talksOf(rows), loadConfig().publicUrl) })
  } catch (error) {
    await asTenant(tenantId, () => query('update core.notifications set mailed_at = null where tenant_id = $1 and id = any($2)', [tenantId, rows.map(({ id }) => id)]))
    throw error
  }
}

/**
 * One letter to each person for what he missed in a business: not of what was read meanwhile, not in his quiet hours, never
 * twice. @throws the last fault of the mail server, after everybody was tried
 */
export const sendDigests = async (payload: Pick<Payload, 'sendEmail'>, at = new Date()): Promise<void> => {
  const people = z.array(person).parse(await asSystem(() => query(waiting)))
  let fault: unknown
  for (const someone of people.filter((candidate) => !quietAt(candidate, at))) {
    await writeTo(payload, someone).catch((err: unknown) => {
      fault = err
      log.warn({ tenant: someone.tenantId }, 'a letter of what was missed could not be sent')
    })
  }
  if (fault) throw fault
}
