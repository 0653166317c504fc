import { processWide } from '@/config/processWide'
import { type ChannelSheet, channelFacts } from '@/queries/chat/channelFacts'

type Known = { until: number; channel: Promise<ChannelSheet | undefined> }

const remembered = () => processWide('services.knownChannel', () => new Map<string, Known>())

/**
 * The parts of a channel that hardly ever change (owner, kind, space, privacy), remembered for a few seconds so that a busy room
 * does not ask for each message. What does change, like `agentEnabled`, the writer reads under its lock.
 */
export const knownChannel = async (tenantId: string, channelId: string): Promise<ChannelSheet | undefined> => {
  const map = remembered()
  const key = `${tenantId} ${channelId}`
  const known = map.get(key)
  if (known && known.until > performance.now()) return known.channel
  if (map.size > 20_000) map.clear()
  const channel = channelFacts({ tenantId, channelId })
  map.set(key, { until: performance.now() + 5_000, channel })
  channel.then((found) => found ?? map.delete(key), () => map.delete(key))
  return channel
}

/** After what is remembered has changed. */
export const forgetChannel = (tenantId: string, channelId: string): void => void remembered().delete(`${tenantId} ${channelId}`)
