import type { Execute } from '@/messages/Execute'
import { indexedCollections, kindsOf, readDocuments } from './documents/readDocuments'
import { saveDocuments } from './saveDocuments'
import type { SearchDocument } from './SearchDocument'

/**
 * Rebuilds a tenant's whole search index from what is published: after provisioning, restore or a change of this code.
 * Set-based and idempotent, in the caller's transaction. @returns how many documents can be found.
 */
export const indexTenant = async (execute: Execute, tenantId: string): Promise<number> => {
  const documents: SearchDocument[] = []
  for (const collection of indexedCollections) documents.push(...(await readDocuments[collection](execute, tenantId, null)))
  await saveDocuments(execute, { tenantId, kinds: Object.values(kindsOf).flat(), ids: null, documents })
  return documents.length
}
