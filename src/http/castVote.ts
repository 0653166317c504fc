import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { limit } from '@/access/limit'
import { SpacesError } from '@/errors/SpacesError'
import { castVote as cast } from '@/services/polls/castVote'
import { clientAddress } from './clientAddress'
import { pageBefore } from './pageBefore'
import { readBody, readJson } from './readBody'
import type { SiteTarget } from './siteOf'
import { visitorFor } from './visitorFor'

const body = z.object({ choice: z.string().min(1).max(60) })

/** A plain form is what a browser sends without JavaScript; everything else is taken for JSON. */
const isPlainForm = (req: IncomingMessage) => String(req.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')

const choiceOf = async (req: IncomingMessage): Promise<string> => {
  const sent = isPlainForm(req) ? Object.fromEntries(new URLSearchParams((await readBody(req, 4_096)).toString('utf8'))) : await readJson(req, 4_096)
  const parsed = body.safeParse(sent)
  if (!parsed.success || /\0/.test(parsed.data.choice)) throw new SpacesError('invalid_input', 'Please choose one of the answers.')
  return parsed.data.choice
}

/**
 * POST {base}/polls/<block id>, field `choice`: a vote of this visitor; voting again changes it. JSON is answered with
 * the new counts, a plain form by going back to its page, at the note that the answer counts.
 */
export const castVote = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget, pollId: string): Promise<void> => {
  const { tenant } = target
  const choice = await choiceOf(req)
  const wait = await limit([{ key: `vote:${tenant.id}:${clientAddress(req)}`, most: 60, seconds: 600 }])
  if (wait) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: wait })
  const result = await cast({ tenantId: tenant.id, pollId, voter: await visitorFor(req, res, tenant.id), choice })
  res.setHeader('cache-control', 'no-store')
  if (isPlainForm(req)) {
    res.writeHead(303, { location: `${pageBefore(req, target)}#voted-${pollId}` })
    res.end()
    return
  }
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.end(JSON.stringify(result))
}
