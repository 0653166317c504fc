import type { IncomingMessage, ServerResponse } from 'node:http'
import { limit } from '@/access/limit'
import { SpacesError } from '@/errors/SpacesError'
import { leaveMessage } from '@/services/conversations/leaveMessage'
import { visitorOf } from '@/services/visitors/visitorOf'
import { clientAddress } from '../clientAddress'
import { readJson } from '../readBody'
import type { SiteTarget } from '../siteOf'

/** POST {base}/chat/away `{ name, email, text, clientId }`: what somebody leaves while the business is closed. */
export const receiveAway = async (req: IncomingMessage, res: ServerResponse, { tenant }: SiteTarget): Promise<void> => {
  const wait = await limit([{ key: `away:${tenant.id}:${clientAddress(req)}`, most: 10, seconds: 600 }])
  if (wait) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: wait })
  const visitor = await visitorOf(tenant.id, String(req.headers.cookie ?? ''))
  if (!visitor) throw new SpacesError('not_signed_in')
  await leaveMessage({ ctx: { tenantId: tenant.id, visitorId: visitor.visitorId }, input: await readJson(req, 65_536) })
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.setHeader('cache-control', 'no-store')
  res.end(JSON.stringify({ ok: true }))
}
