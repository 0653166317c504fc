import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import { mayEnter } from '../channels/mayEnter'
import { isWriter } from '../messages/isWriter'
import { knownChannel } from '../messages/knownChannel'
import { mayWrite } from '../messages/mayWrite'
import type { ChatContext } from './ChatCall'

/** The channel, for one who may act in it. @throws SpacesError not_found (also for a foreign one), not_allowed (no writing role) */
export const openChannel = async ({ tenantId, actor }: ChatContext, channelId: string): Promise<ChannelSheet> => {
  const channel = await asTenant(tenantId, () => knownChannel(tenantId, channelId))
  if (!channel || !mayWrite(channel, actor) || !(await mayEnter(channel, actor))) throw new SpacesError('not_found')
  if (actor.kind === 'user' && !(actor.id && (await asTenant(tenantId, () => isWriter(tenantId, actor.id ?? ''))))) throw new SpacesError('not_allowed')
  return channel
}
