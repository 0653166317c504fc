import { log } from '@/log/log'
import { mailTranscript as mail } from '@/services/inbox/mailTranscript'
import type { JobData } from '../queues'

/** Queue `inbox.transcript`: a conversation goes to its customer by e-mail. */
export const mailTranscript = async ({ tenantId, channelId, requestId }: JobData['inbox.transcript']): Promise<void> => {
  const outcome = await mail({ tenantId, channelId, requestId })
  log.debug({ tenant: tenantId, channel: channelId, outcome }, 'a transcript was asked for')
}
