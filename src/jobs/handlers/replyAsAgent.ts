import { log } from '@/log/log'
import type { JobData } from '../queues'
import { answerChannel } from './answerChannel'
import { answerColleague } from './answerColleague'

/** Queue `agent.reply`: one job a visitor's message, in order per channel. Several messages at once get one answer, to the newest; one of the team who calls an agent by name gets his own. */
export const replyAsAgent = async ({ tenantId, channelId, messageId }: JobData['agent.reply']): Promise<void> => {
  const talk = await answerChannel({ tenantId, channelId })
  const outcome = talk === 'gone' ? await answerColleague({ tenantId, channelId, messageId }) : talk
  log.debug({ tenant: tenantId, channel: channelId, message: messageId, outcome }, 'an agent looked at a message')
}
