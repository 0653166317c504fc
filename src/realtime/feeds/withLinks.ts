import { asTenant } from '@/db/scope'
import { isOutage } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import { linksOf } from '@/messages/linksOf'
import { type LinkPreview, readLinkPreviews } from '@/queries/chat/readLinkPreviews'
import { faultOf } from '@/log/faultOf'
import type { WireMessage } from '../protocol'

const previews = async (tenantId: string, urls: string[]): Promise<Map<string, LinkPreview>> => {
  try {
    return await asTenant(tenantId, () => readLinkPreviews(tenantId, urls))
  } catch (error) {
    if (isOutage(error)) throw error
    log.error({ tenant: tenantId, fault: faultOf(error) }, 'previews of links could not be read')
    return new Map()
  }
}

/** Adds what the messages' links lead to, in one look; a page without links costs nothing. @throws while the database is away */
export const withLinks = async (tenantId: string | undefined, messages: WireMessage[]): Promise<WireMessage[]> => {
  const linked = new Map(messages.flatMap(({ id, body, deleted }) => (body.includes('://') && !deleted ? [[id, linksOf(body)] as const] : [])))
  const urls = [...new Set([...linked.values()].flat())]
  if (!tenantId || urls.length === 0) return messages
  const known = await previews(tenantId, urls)
  return messages.map((message) => {
    const links = (linked.get(message.id) ?? []).flatMap((url) => known.get(url) ?? [])
    return links.length > 0 ? { ...message, links } : message
  })
}
