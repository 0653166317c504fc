import type { NewMessage } from './NewMessage'
import type { ChannelKind } from './vocabulary'

export type JobCall = { queue: 'agent.reply'; data: { tenantId: string; channelId: string; messageId: string }; singletonKey: string }

/** What is known of the channel when a message enters it. */
export type ChannelFacts = { kind: ChannelKind; agentEnabled: boolean }

/**
 * Which jobs a message calls for. Pure and alone: the message writer and Payload's hooks both ask here,
 * so that both roads leave the same jobs.
 */
export const jobsForMessage = (message: Pick<NewMessage, 'id' | 'tenantId' | 'channelId' | 'author' | 'type'>, channel: ChannelFacts): JobCall[] => {
  const fromCustomer = message.author.kind === 'visitor' || message.author.kind === 'customer'
  if (channel.kind !== 'customer' || !channel.agentEnabled || !fromCustomer || message.type === 'customer_inquiry') return []
  const { tenantId, channelId, id } = message
  return [{ queue: 'agent.reply', data: { tenantId, channelId, messageId: id }, singletonKey: channelId }]
}
