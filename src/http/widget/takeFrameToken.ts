import type { IncomingMessage } from 'node:http'
import { readFrameCookie } from '@/services/visitors/visitorCookie'
import { frameTokenCookie, frameTokenHeader, frameTokenSchema } from '@/services/visitors/frameToken'
import type { SiteTarget } from '../siteOf'

/**
 * The token of a widget's frame, or its own partitioned cookie, stands in for the visitor's cookie, for all that follows. Another website cannot send the
 * header: it would need a CORS answer that this server never gives.
 */
export const takeFrameToken = (req: IncomingMessage, { tenant }: Pick<SiteTarget, 'tenant'>): void => {
  const sent = req.headers[frameTokenHeader]
  if (sent === undefined) return
  const known = sent === 'none' ? readFrameCookie(tenant.id, req.headers.cookie) : sent
  const token = frameTokenSchema.safeParse(known)
  if (token.success) req.headers.cookie = frameTokenCookie(tenant.id, token.data)
  else delete req.headers.cookie
}
