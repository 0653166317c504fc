import { log } from '@/log/log'
import { indexedCollections } from '@/services/search/documents/readDocuments'
import { indexDocument } from '@/services/search/indexDocument'
import { tenantTransaction } from '@/services/search/tenantTransaction'
import type { JobData } from '../queues'

/** Queue `content.index`: the search row of one document follows what is published now. May run twice. */
export const indexContent = async ({ tenantId, collection: name, documentId }: JobData['content.index']): Promise<void> => {
  const collection = indexedCollections.find((known) => known === name)
  if (!collection) {
    log.warn({ tenant: tenantId, collection: name }, 'a job asked to index a collection that has no search rows')
    return
  }
  await tenantTransaction(tenantId, (execute) => indexDocument(execute, { tenantId, collection, documentId }))
}
