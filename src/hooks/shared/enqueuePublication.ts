import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '@/jobs/enqueue'
import { tenantIdOf } from './tenantIdOf'

/** A draft with "Publish on" in the future leaves a job for that moment; the job looks again before it acts. */
export const enqueuePublication =
  (collection: 'posts' | 'pages' | 'products'): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const tenantId = tenantIdOf(doc)
    const changed = doc.publishAt && doc.publishAt !== previousDoc?.publishAt
    if (!tenantId || doc._status !== 'draft' || !changed) return doc
    await enqueue(req, {
      queue: 'content.publish',
      data: { tenantId, collection, documentId: String(doc.id), publishAt: String(doc.publishAt) },
      startAfter: new Date(String(doc.publishAt)),
    })
    return doc
  }
