import type { IncomingMessage } from 'node:http'
import { frameTokenCookie, frameTokenHeader, frameTokenSchema } from '@/services/visitors/frameToken'
import { readFrameCookie, readVisitorCookie } from '@/services/visitors/visitorCookie'
import type { SiteTarget } from '../siteOf'

/** A picture in the widget's frame is asked for without our header; the frame's own partitioned cookie says whose it is. Only for reading. */
export const takeFrameCookie = (req: IncomingMessage, { tenant }: Pick<SiteTarget, 'tenant'>): void => {
  const { cookie } = req.headers
  if (req.headers[frameTokenHeader] !== undefined || readVisitorCookie(tenant.id, cookie)) return
  const token = frameTokenSchema.safeParse(readFrameCookie(tenant.id, cookie))
  if (token.success) req.headers.cookie = `${cookie ?? ''}; ${frameTokenCookie(tenant.id, token.data)}`
}
