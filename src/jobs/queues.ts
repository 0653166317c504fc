import type { QueueOptions, QueuePolicy } from 'pg-boss'

export type JobData = {
  'agent.reply': { tenantId: string; channelId: string; messageId: string }
  'content.index': { tenantId: string; collection: string; documentId: string }
  'content.publish': { tenantId: string; collection: 'posts' | 'pages' | 'products'; documentId: string; publishAt: string }
  'links.preview': { tenantId: string; channelId: string; messageId: string }
  'notify.channel': { tenantId: string; channelId: string }
  'notify.push': { tenantId: string; notificationId: string }
  'notify.digest': { at: string }
  'inbox.sweep': { at: string }
  'inbox.tend': { tenantId: string; channelId: string; messageId: string }
  'inbox.transcript': { tenantId: string; channelId: string; askedBy: string; requestId: string }
  'system.sweep': { at: string }
}

export type QueueName = keyof JobData

type Queue = QueueOptions & { policy: QueuePolicy; notify: boolean }

/** A worker killed in mid-job is noticed after 10 s at the most (payload.md section 6, fault-drills.md M7). */
const base = { notify: true, heartbeatSeconds: 10, retryLimit: 5, retryBackoff: true, retryDelay: 1, retryDelayMax: 60, retentionSeconds: 1_209_600, deleteAfterSeconds: 86_400 }

/** Every queue, its order and its patience. FIFO queues work one job a key at a time, in order. */
export const queues: Record<QueueName, Queue> = {
  'agent.reply': { ...base, policy: 'key_strict_fifo', expireInSeconds: 120 },
  'content.index': { ...base, policy: 'standard', expireInSeconds: 60 },
  'content.publish': { ...base, policy: 'standard', expireInSeconds: 60 },
  'links.preview': { ...base, policy: 'standard', expireInSeconds: 60, retryLimit: 2 },
  /** One waits for each channel; the next may wait while it works. */
  'notify.channel': { ...base, policy: 'short', expireInSeconds: 60 },
  'notify.push': { ...base, policy: 'standard', expireInSeconds: 60 },
  'notify.digest': { ...base, policy: 'singleton', expireInSeconds: 300 },
  'inbox.sweep': { ...base, policy: 'singleton', expireInSeconds: 120, retryLimit: 0 },
  'inbox.tend': { ...base, policy: 'standard', expireInSeconds: 60 },
  'inbox.transcript': { ...base, policy: 'standard', expireInSeconds: 60 },
  'system.sweep': { ...base, policy: 'singleton', expireInSeconds: 300 },
}
