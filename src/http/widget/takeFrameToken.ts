import type { IncomingMessage } from 'node:http'
import { frameTokenCookie, frameTokenHeader, frameTokenSchema } from '@/services/visitors/frameToken'
import type { SiteTarget } from '../siteOf'

/**
 * The token of a widget's frame stands in for the visitor's cookie, for all that follows. Another website cannot send the
 * header: it would need a CORS answer that this server never gives.
 */
export const takeFrameToken = (req: IncomingMessage, { tenant }: Pick<SiteTarget, 'tenant'>): void => {
  const sent = req.headers[frameTokenHeader]
  if (sent === undefined) return
  const token = frameTokenSchema.safeParse(sent)
  if (token.success) req.headers.cookie = frameTokenCookie(tenant.id, token.data)
  else delete req.headers.cookie
}
