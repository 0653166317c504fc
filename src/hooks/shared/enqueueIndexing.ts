import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { enqueue } from '@/jobs/enqueue'
import { tenantIdOf } from './tenantIdOf'

const send = async (collection: string, doc: { id: string }, tenantId: string, req: PayloadRequest) =>
  enqueue(req, { queue: 'content.index', data: { tenantId, collection, documentId: String(doc.id) }, singletonKey: `${collection}:${doc.id}` })

/** What visitors and the agent may find follows every write, by a job of the same transaction. */
export const enqueueIndexing =
  (collection: string): CollectionAfterChangeHook =>
  async ({ doc, req, context }) => {
    const tenantId = collection === 'tenants' ? String(doc.id) : tenantIdOf(doc)
    if (tenantId && !context.indexedInBulk) await send(collection, doc, tenantId, req)
    return doc
  }

export const enqueueIndexingAfterDelete =
  (collection: string): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const tenantId = tenantIdOf(doc)
    if (tenantId) await send(collection, doc, tenantId, req)
    return doc
  }
