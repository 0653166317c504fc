import type { Execute } from '@/messages/Execute'
import { type IndexedCollection, kindsOf, readDocuments } from './documents/readDocuments'
import { saveDocuments } from './saveDocuments'

type Wanted = { tenantId: string; collection: IndexedCollection; documentId: string }

/**
 * Brings the search row of one document to what is published now; an unpublished, trashed or deleted document loses its row.
 * Reads the document itself, so it may run twice, late or out of order. Runs in the caller's transaction.
 */
export const indexDocument = async (execute: Execute, { tenantId, collection, documentId }: Wanted): Promise<void> => {
  const documents = await readDocuments[collection](execute, tenantId, [documentId])
  await saveDocuments(execute, { tenantId, kinds: kindsOf[collection], ids: [documentId], documents })
}
