import { linksOf } from './linksOf'
import type { NewMessage } from './NewMessage'
import type { ChannelKind } from './vocabulary'

export type JobCall =
  | { queue: 'agent.reply' | 'links.preview'; data: { tenantId: string; channelId: string; messageId: string }; singletonKey: string }
  | { queue: 'inbox.tend'; data: { tenantId: string; channelId: string; messageId: string } }
  | { queue: 'notify.channel'; data: { tenantId: string; channelId: string } }

/** What is known of the channel when a message enters it. */
export type ChannelFacts = { kind: ChannelKind; agentEnabled: boolean }

type Said = Pick<NewMessage, 'author' | 'type' | 'body'> & Partial<Pick<NewMessage, 'metadata'>>

/** A customer writes in his conversation: somebody owes him an answer. */
const asks = ({ author, type }: Said, { kind }: ChannelFacts): boolean => kind === 'customer' && (author.kind === 'visitor' || author.kind === 'customer') && type !== 'customer_inquiry'

/** One of the team calls an agent by name: in a talk with a customer the agent would break in on him, and a log takes no answers. */
const callsAgent = ({ author, type, metadata }: Said, { kind }: ChannelFacts): boolean =>
  kind !== 'customer' && kind !== 'activity' && (author.kind === 'user' || author.kind === 'operator') && type === 'text' &&
  Array.isArray(metadata?.mentions) && metadata.mentions.some((key) => String(key).startsWith('agent:'))

/** People are told of what people say: a little later, once for all that is said in a channel meanwhile. */
const concernsStaff = ({ author, type }: Said, { kind }: ChannelFacts): boolean => kind !== 'activity' && type !== 'system' && !['agent', 'system', 'webhook'].includes(author.kind)

/** What people link to; the links of agents and of the business's own events lead home. */
const showsLinks = ({ author, type, body }: Said): boolean =>
  ['visitor', 'customer', 'user', 'operator'].includes(author.kind) && type !== 'customer_inquiry' && type !== 'system' && linksOf(body).length > 0

/**
 * Which jobs a message calls for. Pure and alone: the message writer and Payload's hooks both ask here,
 * so that both roads leave the same jobs.
 */
export const jobsForMessage = (message: Pick<NewMessage, 'id' | 'tenantId' | 'channelId'> & Said, channel: ChannelFacts): JobCall[] => {
  const { tenantId, channelId, id } = message
  const jobs: JobCall[] = []
  if ((channel.agentEnabled && asks(message, channel)) || callsAgent(message, channel)) jobs.push({ queue: 'agent.reply', data: { tenantId, channelId, messageId: id }, singletonKey: channelId })
  if (showsLinks(message)) jobs.push({ queue: 'links.preview', data: { tenantId, channelId, messageId: id }, singletonKey: id })
  if (concernsStaff(message, channel)) jobs.push({ queue: 'notify.channel', data: { tenantId, channelId } })
  if (asks(message, channel)) jobs.push({ queue: 'inbox.tend', data: { tenantId, channelId, messageId: id } })
  return jobs
}
