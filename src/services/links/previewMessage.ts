import { limit } from '@/access/limit'
import { query, queryOne } from '@/db/query'
import { asTenant } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { linksOf } from '@/messages/linksOf'
import { executeOf } from '@/db/executeOf'
import { touchMessage } from '../chat/touchMessage'
import type { Door } from './Door'
import { previewLink } from './previewLink'
import { savePreview } from './savePreview'

type Call = { tenantId: string; channelId: string; messageId: string }

/** Links that a business may have fetched in ten minutes: nobody shall use us to knock at other people's doors. */
const budget = { most: 120, seconds: 600 }

const found = `select m.body from public.messages m join public.tenants t on t.id = m.tenant_id
  where m.tenant_id = $1 and m.channel_id = $2 and m.id = $3 and coalesce(t.link_previews, true)`

const missing = async (tenantId: string, links: string[]): Promise<string[]> => {
  const known = await query<{ url: string }>('select url from core.link_previews where tenant_id = $1 and url = any($2) and expires_at > now()', [tenantId, links])
  return links.filter((link) => !known.some(({ url }) => url === link))
}

const shownNow = async (tenantId: string, links: string[]): Promise<boolean> =>
  (await queryOne('select 1 from core.link_previews where tenant_id = $1 and url = any($2) and title is not null limit 1', [tenantId, links])) !== undefined

/**
 * Fetches what the links of a message lead to and shows it under the message, as a change of it. May run twice: a link that is
 * known is not fetched again, and the change says nothing new. @returns whether there is anything to show
 */
export const previewMessage = ({ tenantId, channelId, messageId }: Call, door?: Door): Promise<boolean> =>
  asTenant(tenantId, async () => {
    const message = await queryOne<{ body: string }>(found, [tenantId, channelId, messageId])
    const links = linksOf(message?.body ?? '')
    for (const url of await missing(tenantId, links)) {
      if (await limit([{ key: `links:${tenantId}`, ...budget }])) break
      await savePreview(tenantId, url, await previewLink(url, door))
    }
    if (links.length === 0 || !(await shownNow(tenantId, links))) return false
    await transaction((client) => touchMessage(executeOf(client), { tenantId, channelId, messageId }))
    return true
  })
