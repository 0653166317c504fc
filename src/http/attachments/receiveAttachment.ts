import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { limit } from '@/access/limit'
import { SpacesError } from '@/errors/SpacesError'
import { actorFor } from '@/realtime/auth/actorFor'
import { mayWriteIn } from '@/realtime/auth/Identity'
import { attachmentLimits } from '@/services/attachments/attachmentLimits'
import { type AttachmentContext, storeAttachment } from '@/services/attachments/storeAttachment'
import { clientAddress } from '../clientAddress'
import { readBody } from '../readBody'
import type { SiteTarget } from '../siteOf'
import { chatReader } from './chatReader'

const wanted = z.object({ as: z.enum(['staff', 'visitor']), channel: z.uuid().optional(), name: z.string().max(400).default('') })

/** Pictures cost work: this many files in ten minutes, for a person and for an address. */
const pace = { most: 60, seconds: 600 }

const sentByOf = (actor: { kind: string; id: string | null }): AttachmentContext['sentBy'] => {
  const { kind, id } = actor
  if (!id || (kind !== 'visitor' && kind !== 'user' && kind !== 'operator')) throw new SpacesError('not_allowed')
  return { kind, id }
}

/** POST {base}/chat/files?as=…&channel=…&name=… with the file as its body: stored for those who may read that channel. */
export const receiveAttachment = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget, url: URL): Promise<void> => {
  const { as, channel: channelId, name } = wanted.parse(Object.fromEntries(url.searchParams))
  const { identity, channel } = await chatReader(req, { target, channelId, as })
  if (!mayWriteIn(identity, channel.tenantId)) throw new SpacesError('not_allowed')
  const sentBy = sentByOf(actorFor(identity))
  const wait = await limit([{ key: `file:${sentBy.kind}:${sentBy.id}`, ...pace }, { key: `file:${channel.tenantId}:${clientAddress(req)}`, ...pace }])
  if (wait) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: wait })
  const most = as === 'visitor' ? attachmentLimits.visitorBytes : attachmentLimits.staffBytes
  if (Number(req.headers['content-length'] ?? 0) > most) throw new SpacesError('too_large', `That file is larger than ${most / 1_048_576} MB.`)
  const data = await readBody(req, most)
  const stored = await storeAttachment({ ctx: { tenantId: channel.tenantId, channelId: channel.id, sentBy }, input: { name, data } })
  res.writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  res.end(JSON.stringify(stored))
}
