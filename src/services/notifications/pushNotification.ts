import { z } from 'zod'
import { query, queryOne } from '@/db/query'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { talkPath } from '@/messages/talkPath'
import type { Door } from '../links/Door'
import { type Device, postToDevice } from './postToDevice'
import { quietAt } from './quietAt'

type Call = { tenantId: string; notificationId: string }

const notice = z.object({
  channelId: z.string(), channelKind: z.string(), userId: z.string(), kind: z.string(), author: z.string(), body: z.string(), push: z.boolean(), showWords: z.boolean(), quietFrom: z.string().nullable(), quietTo: z.string().nullable(), timezone: z.string(),
})

/** Unread still, not deleted, not sent yet, and of somebody who still works here and may still enter. */
const open = `
  select n.channel_id as "channelId", c.kind::text as "channelKind", n.user_id as "userId", n.kind, m.author_name as author, m.body, coalesce(p.push, true) as push,
    coalesce(p.show_words, false) as "showWords", p.quiet_from as "quietFrom", p.quiet_to as "quietTo", coalesce(p.timezone, 'UTC') as timezone
  from core.notifications n join public.messages m on m.id = n.message_id and m.tenant_id = n.tenant_id
    join public.channels c on c.id = n.channel_id and c.tenant_id = n.tenant_id
    join public.users_tenants w on w.tenant_id = n.tenant_id and w._parent_id = n.user_id
    left join core.notification_people p on p.tenant_id = n.tenant_id and p.user_id = n.user_id
  where n.tenant_id = $1 and n.id = $2 and core.sees_channel(n.channel_id, n.user_id) and n.read_at is null and n.pushed_at is null
    and not exists (select from core.message_marks gone where gone.tenant_id = n.tenant_id and gone.message_id = n.message_id and gone.deleted_at is not null)
    and not exists (select from core.read_marks r where r.tenant_id = n.tenant_id and r.channel_id = n.channel_id and r.reader = 'user:' || n.user_id and r.seq >= n.seq)
  limit 1`

/** What the device shows. The words of a message leave us only when the person wants it so. */
export const pushPayload = ({ channelId, channelKind, kind, author, body, showWords }: Pick<z.infer<typeof notice>, 'channelId' | 'channelKind' | 'kind' | 'author' | 'body' | 'showWords'>) => ({
  title: kind === 'mention' ? `${author} mentioned you` : `New message from ${author}`,
  body: showWords ? body.replaceAll(/\s+/g, ' ').trim().slice(0, 180) : '',
  tag: channelId,
  url: talkPath(channelKind, channelId),
})

/**
 * Reaches the devices of the person who was notified, unless he has read it, is in his quiet hours, or wants no push. A device
 * that is gone is forgotten. Once sent it is not sent again. @throws SpacesError unavailable when every device must be tried later
 */
export const pushNotification = ({ tenantId, notificationId }: Call, door?: Door, at = new Date()): Promise<'sent' | 'nothing'> =>
  asTenant(tenantId, async () => {
    const row = await queryOne(open, [tenantId, notificationId])
    const found = row && notice.parse(row)
    if (!found?.push || quietAt(found, at)) return 'nothing'
    const devices = await query<Device & { id: string }>('select id, endpoint, p256dh, auth from core.push_devices where tenant_id = $1 and user_id = $2', [tenantId, found.userId])
    const outcomes = await Promise.all(devices.map(async (device) => ({ id: device.id, outcome: await postToDevice(device, pushPayload(found), door) })))
    const gone = outcomes.filter(({ outcome }) => outcome === 'gone').map(({ id }) => id)
    if (gone.length > 0) await query('delete from core.push_devices where tenant_id = $1 and id = any($2)', [tenantId, gone])
    const sent = outcomes.some(({ outcome }) => outcome === 'sent')
    if (!sent && outcomes.some(({ outcome }) => outcome === 'later')) throw new SpacesError('unavailable')
    if (sent) await query('update core.notifications set pushed_at = now() where tenant_id = $1 and id = $2 and pushed_at is null', [tenantId, notificationId])
    return sent ? 'sent' : 'nothing'
  })
