import { z } from 'zod'
import { query } from '@/db/query'
import { transaction } from '@/db/transaction'
import { SpacesError } from '@/errors/SpacesError'
import { parseInput } from '../messages/parseInput'
import { noticeLevels } from './noticeFor'

const level = z.enum(noticeLevels)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Use 24 hour time, for example 22:00.').nullable()

const isTimezone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }))
  } catch {
    return false
  }
}

const schema = z
  .strictObject({
    tenantId: z.uuid(), customers: level, team: level, push: z.boolean(), email: z.boolean(), showWords: z.boolean(), quietFrom: time, quietTo: time,
    timezone: z.string().max(60).refine(isTimezone, 'That time zone is not known.'), channels: z.array(z.strictObject({ id: z.uuid(), level: level.nullable() })).max(200).default([]),
  })
  .refine(({ quietFrom, quietTo }) => (quietFrom === null) === (quietTo === null), { message: 'Quiet hours need a beginning and an end.', path: ['quietTo'] })

export type NotificationChoice = z.input<typeof schema>

const upsert = `
  insert into core.notification_people (tenant_id, user_id, customers, team, push, email, show_words, quiet_from, quiet_to, timezone) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (tenant_id, user_id) do update set customers = excluded.customers, team = excluded.team, push = excluded.push, email = excluded.email, show_words = excluded.show_words,
    quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, timezone = excluded.timezone`

/** What a person wants to be told of in one business. @throws SpacesError invalid_input, not_found (he does not work there, or a channel is not of it) */
export const saveNotificationSettings = async (userId: string, input: unknown): Promise<void> => {
  const { tenantId, channels, ...wanted } = parseInput(schema, input)
  const [member] = await query('select 1 from public.users_tenants where _parent_id = $1 and tenant_id = $2', [userId, tenantId])
  if (!member) throw new SpacesError('not_found')
  await transaction(async (client) => {
    await client.query(upsert, [tenantId, userId, wanted.customers, wanted.team, wanted.push, wanted.email, wanted.showWords, wanted.quietFrom, wanted.quietTo, wanted.timezone])
    for (const { id, level: own } of channels) {
      const { rows } = await client.query(`select 1 from public.channels where tenant_id = $1 and id = $2 and kind::text in ('team', 'public', 'agent') and core.sees_channel(id, $3)`, [tenantId, id, userId])
      if (rows.length === 0) throw new SpacesError('not_found')
      if (own === null) await client.query('delete from core.notification_levels where tenant_id = $1 and user_id = $2 and channel_id = $3', [tenantId, userId, id])
      else await client.query('insert into core.notification_levels (tenant_id, user_id, channel_id, level) values ($1, $2, $3, $4) on conflict (tenant_id, user_id, channel_id) do update set level = excluded.level', [tenantId, userId, id, own])
    }
  })
}
