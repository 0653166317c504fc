import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { limit } from '@/access/limit'
import { SpacesError } from '@/errors/SpacesError'
import { castVote as cast } from '@/services/polls/castVote'
import { issueOrRotateVisitor } from '@/services/visitors/issueOrRotateVisitor'
import { clientAddress } from './clientAddress'
import { readJson } from './readBody'
import type { SiteTarget } from './siteOf'

const body = z.object({ choice: z.string().min(1).max(60) })

/** POST {base}/polls/<block id> `{ choice }`: a vote of this visitor, answered with the new counts. */
export const castVote = async (req: IncomingMessage, res: ServerResponse, { tenant }: SiteTarget, pollId: string): Promise<void> => {
  const { choice } = body.parse(await readJson(req, 4_096))
  const wait = await limit([{ key: `vote:${tenant.id}:${clientAddress(req)}`, most: 60, seconds: 600 }])
  if (wait) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: wait })
  const { visitorId, setCookie } = await issueOrRotateVisitor({ tenantId: tenant.id, cookieHeader: String(req.headers.cookie ?? '') })
  const result = await cast(tenant.id, pollId, visitorId, choice)
  if (setCookie) res.setHeader('set-cookie', setCookie)
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.setHeader('cache-control', 'no-store')
  res.end(JSON.stringify(result))
}
