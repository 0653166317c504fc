import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { chatSite } from '@/queries/chat/chatSite'
import { letsCustomersChoose } from '@/queries/inbox/letsCustomersChoose'
import { openingWords } from '@/queries/chat/openingWords'
import { visitorChannel } from '@/queries/chat/visitorChannel'
import { visitorsMaySend } from '../attachments/visitorsMaySend'
import { frameTokenHeader } from '../visitors/frameToken'
import { frameCookie } from '../visitors/visitorCookie'
import { issueOrRotateVisitor } from '../visitors/issueOrRotateVisitor'
import type { ChatOpening } from './ChatOpening'

const sameSite = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}

/**
 * POST {base}/chat/session: gives or renews the visitor's cookie and says what the panel shows first. In a frame on another
 * website the token itself is in the answer too, for browsers that keep partitioned cookies back.
 * @throws SpacesError origin_refused (another website asks), not_found, unavailable
 */
export const chatSession = async (request: Request, tenantId: string): Promise<Response> => {
  if (!sameSite(request)) throw new SpacesError('origin_refused')
  const site = await chatSite(tenantId)
  if (!site) throw new SpacesError('not_found')
  const { visitorId, token, setCookie } = await issueOrRotateVisitor({ tenantId, cookieHeader: request.headers.get('cookie') })
  const [channelId, files, mayChoose] = await asTenant(tenantId, () => Promise.all([visitorChannel({ tenantId, visitorId }), visitorsMaySend(tenantId), letsCustomersChoose(tenantId)]))
  const { name, phone, email } = site.place
  const opening: ChatOpening = { visitorId, channelId: channelId ?? null, agent: site.agent, mayChoose, business: { name, phone, email, hours: openingWords(site.place) }, files }
  if (request.headers.has(frameTokenHeader)) return Response.json({ ...opening, token }, { headers: { 'set-cookie': frameCookie(tenantId, token), 'cache-control': 'no-store' } })
  return Response.json(opening, { headers: { 'set-cookie': setCookie, 'cache-control': 'no-store' } })
}
