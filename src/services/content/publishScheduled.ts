import type { Payload } from 'payload'
import type { JobData } from '@/jobs/queues'

/**
 * Publishes a draft whose moment has come. Looks again first: a date that was moved or taken away, or a document
 * that is already out, changes nothing; so the job may run any number of times.
 */
export const publishScheduled = async (payload: Payload, { tenantId, collection, documentId, publishAt }: JobData['content.publish']): Promise<boolean> => {
  const { docs } = await payload.find({ collection, where: { and: [{ id: { equals: documentId } }, { tenant: { equals: tenantId } }] }, draft: true, depth: 0, limit: 1 })
  const [doc] = docs
  if (!doc || doc._status === 'published' || doc.publishAt !== publishAt) return false
  const { id: _id, createdAt: _created, updatedAt: _updated, ...content } = doc as unknown as Record<string, unknown>
  await payload.update({ collection, id: documentId, data: { ...content, _status: 'published' } as never, context: { actor: { kind: 'system', id: null, name: 'Schedule' } } })
  return true
}
