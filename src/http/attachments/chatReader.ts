import type { IncomingMessage } from 'node:http'
import { SpacesError } from '@/errors/SpacesError'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import { visitorName } from '@/queries/chat/visitorName'
import { authenticateStaff } from '@/realtime/auth/authenticateStaff'
import { type Identity, mayRead } from '@/realtime/auth/Identity'
import { channelFor } from '@/realtime/socket/channelFor'
import { visitorOf } from '@/services/visitors/visitorOf'
import type { SiteTarget } from '../siteOf'
import { sitePayload } from '../sitePayload'

export type ChatReader = { identity: Identity; channel: ChannelSheet }

type Wanted = { target: SiteTarget; channelId: string | undefined; as: 'staff' | 'visitor' }

const visitorIdentity = async (req: IncomingMessage, { tenant }: SiteTarget): Promise<Identity> => {
  const visitor = await visitorOf(tenant.id, String(req.headers.cookie ?? ''))
  if (!visitor) throw new SpacesError('not_signed_in')
  return { kind: 'visitor', tenantId: tenant.id, handle: tenant.handle, name: await visitorName({ tenantId: tenant.id, visitorId: visitor.visitorId }), ...visitor }
}

/**
 * Who asks over HTTP, and the channel he means: the same question, answered by the same code, as on a socket.
 * @throws SpacesError not_signed_in; not_found for a channel that is another's as for none
 */
export const chatReader = async (req: IncomingMessage, { target, channelId, as }: Wanted): Promise<ChatReader> => {
  const identity = as === 'staff' ? await authenticateStaff(await sitePayload(), req.headers) : await visitorIdentity(req, target)
  if (!mayRead(identity, target.tenant.id)) throw new SpacesError('not_found')
  const channel = await channelFor(identity, channelId)
  if (!channel) throw new SpacesError('unprocessable', 'Please write a line first, then send your file.')
  if (channel.tenantId !== target.tenant.id) throw new SpacesError('not_found')
  return { identity, channel }
}
