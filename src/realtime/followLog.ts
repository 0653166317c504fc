import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { type Written, onWritten } from './writer/written'
import type { Hub } from './feeds/Hub'
import { tellChannels } from './feeds/tellChannels'
import { tellDraft } from './feeds/tellDraft'
import { tellNotices } from './feeds/tellNotices'
import { tellRead, tellReadsAgain } from './feeds/tellRead'
import { staffRoom, visitorRoom } from './feeds/rooms'
import { chatSite } from '@/queries/chat/chatSite'

/** How long the agent counts as writing after a message that calls for it. Milliseconds. */
const agentWrites = 12_000

const showAgentWriting = async (hub: Hub, { stored }: Written): Promise<void> => {
  const { channelId, tenantId } = stored
  if (hub.feeds.membersOf(channelId).size === 0 && !hub.clustered) return
  const agent = (await chatSite(tenantId))?.agent
  const who = { kind: 'agent' as const, id: null, name: agent?.name ?? 'Assistant' }
  hub.io.to([staffRoom(channelId), visitorRoom(channelId)]).emit('typing', { channelId, who, forMs: agentWrites })
}

/**
 * Everything that enters the log reaches the rooms: our own writes at once, all others by NOTIFY, and what a lost
 * connection swallowed when the database answers again.
 */
export const followLog = (hub: Hub): (() => void) => {
  const watch = databaseWatch()
  const stop = onWritten((written) => {
    hub.feeds.offer(written)
    for (const one of written) if (one.agentReplies) showAgentWriting(hub, one).catch(() => undefined)
  })
  const heard = (payload: string) => hub.feeds.heard(payload)
  const back = () => {
    void hub.feeds.sweep()
    void tellReadsAgain(hub.io, hub.feeds)
    hub.polls.again()
  }
  const deaf = [
    watch.subscribe('spaces_messages', heard),
    watch.subscribe('spaces_changes', (payload) => hub.feeds.heardChange(payload)),
    watch.subscribe('spaces_reads', (payload) => tellRead(hub.io, payload)),
    watch.subscribe('spaces_notices', (payload) => tellNotices(hub.io, payload)),
    watch.subscribe('spaces_channels', (payload) => tellChannels(hub.io, payload)),
    watch.subscribe('spaces_drafts', (payload) => tellDraft(hub.io, payload)),
    watch.subscribe('spaces_polls', (payload) => hub.polls.heard(payload)),
  ]
  watch.on('up', back)
  return () => {
    stop()
    for (const end of deaf) end()
    hub.polls.stop()
    watch.off('up', back)
  }
}
