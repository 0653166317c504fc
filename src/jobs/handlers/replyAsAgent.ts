import { log } from '@/log/log'
import type { JobData } from '../queues'
import { answerChannel } from './answerChannel'

/** Queue `agent.reply`: one job a visitor's message, in order per channel. Several messages at once get one answer, to the newest. */
export const replyAsAgent = async ({ tenantId, channelId, messageId }: JobData['agent.reply']): Promise<void> => {
  const outcome = await answerChannel({ tenantId, channelId })
  log.debug({ tenant: tenantId, channel: channelId, message: messageId, outcome }, 'an agent looked at a message')
}
