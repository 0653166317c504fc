import type { IncomingMessage, ServerResponse } from 'node:http'
import { SpacesError } from '@/errors/SpacesError'
import { frameTokenHeader } from '@/services/visitors/frameToken'
import { issueOrRotateVisitor } from '@/services/visitors/issueOrRotateVisitor'
import { visitorOf } from '@/services/visitors/visitorOf'

/**
 * The visitor who does something on a tenant's site: as his session says while it holds, else renewed or new, with a cookie.
 * A widget's frame renews its own token: replaced behind its back, the old one would end the session a minute later.
 * @throws SpacesError session_expired (a frame's token), unavailable
 */
export const visitorFor = async (req: IncomingMessage, res: ServerResponse, tenantId: string): Promise<string> => {
  const cookieHeader = String(req.headers.cookie ?? '')
  const known = await visitorOf(tenantId, cookieHeader)
  if (known) return known.visitorId
  if (req.headers[frameTokenHeader] !== undefined) throw new SpacesError('session_expired')
  const { visitorId, setCookie } = await issueOrRotateVisitor({ tenantId, cookieHeader })
  res.setHeader('set-cookie', setCookie)
  return visitorId
}
