import type { CollectionAfterChangeHook } from 'payload'
import { executeOn } from '@/db/executeOn'
import { enqueueCalls } from '@/jobs/enqueueCalls'
import { type ChannelFacts, jobsForMessage } from '@/messages/jobsForMessage'
import { tenantIdOf } from '../shared/tenantIdOf'

/** A message written through Payload calls for the same jobs as one from the message writer. */
export const enqueueForMessage: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const tenantId = tenantIdOf(doc)
  if (operation !== 'create' || !tenantId) return doc
  const channelId = typeof doc.channel === 'object' ? String(doc.channel.id) : String(doc.channel)
  const execute = await executeOn(req)
  const [channel] = await execute<ChannelFacts & Record<string, unknown>>(`select kind, agent_enabled as "agentEnabled" from public.channels where id = $1`, [channelId])
  if (!channel) return doc
  const message = { id: String(doc.id), tenantId, channelId, type: doc.type, body: String(doc.body ?? ''), metadata: doc.metadata ?? {}, author: { kind: doc.authorKind, id: doc.authorId ?? null, name: doc.authorName } }
  await enqueueCalls(execute, jobsForMessage(message, channel))
  return doc
}
