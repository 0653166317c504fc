import type { Payload } from 'payload'
import { publishScheduled } from '@/services/content/publishScheduled'
import { notifyChannel } from '@/services/notifications/notifyChannel'
import { pushNotification } from '@/services/notifications/pushNotification'
import { sendDigests } from '@/services/notifications/sendDigests'
import { indexContent } from './handlers/indexContent'
import { previewLinks } from './handlers/previewLinks'
import { mailTranscript } from './handlers/mailTranscript'
import { replyAsAgent } from './handlers/replyAsAgent'
import { sweep } from './handlers/sweep'
import { sweepInbox } from './handlers/sweepInbox'
import { tendTalk } from '@/services/inbox/tendTalk'
import type { AnyRegistration } from './work'

/** Who works on what, and with how many hands. */
export const registrations = (payload: Payload): AnyRegistration[] => [
  { queue: 'agent.reply', workers: 6, handle: replyAsAgent },
  { queue: 'content.index', workers: 2, handle: indexContent },
  { queue: 'content.publish', workers: 1, handle: async (data) => void (await publishScheduled(payload, data)) },
  { queue: 'links.preview', workers: 2, handle: previewLinks },
  { queue: 'notify.channel', workers: 2, handle: notifyChannel },
  { queue: 'notify.push', workers: 2, handle: async (data) => void (await pushNotification(data)) },
  { queue: 'notify.digest', workers: 1, handle: async () => sendDigests(payload) },
  { queue: 'inbox.sweep', workers: 1, handle: sweepInbox },
  { queue: 'inbox.tend', workers: 2, handle: ({ tenantId, channelId }) => tendTalk({ tenantId, channelId }) },
  { queue: 'inbox.transcript', workers: 1, handle: mailTranscript },
  { queue: 'system.sweep', workers: 1, handle: sweep },
]
