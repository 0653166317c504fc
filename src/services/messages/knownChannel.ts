import { remembered } from '@/config/remembered'
import { type ChannelSheet, channelFacts } from '@/queries/chat/channelFacts'

const channels = () => remembered<ChannelSheet | undefined>('knownChannel', { forMs: 5_000, most: 20_000, keep: (channel) => channel !== undefined })

/**
 * The parts of a channel that hardly ever change (owner, kind, space, privacy), remembered for a few seconds so that a busy room
 * does not ask for each message. What does change, like `agentEnabled`, the writer reads under its lock.
 */
export const knownChannel = (tenantId: string, channelId: string): Promise<ChannelSheet | undefined> =>
  channels().get(`${tenantId} ${channelId}`, () => channelFacts({ tenantId, channelId }))

/** After what is remembered has changed. */
export const forgetChannel = (tenantId: string, channelId: string): void => channels().forget(`${tenantId} ${channelId}`)
