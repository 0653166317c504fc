import type { Execute } from '@/messages/Execute'
import { readProducts } from '@/queries/agent/readProducts'
import { readTenantProfile } from '@/queries/agent/readTenantProfile'
import type { SearchDocument, SearchKind } from '../SearchDocument'
import { hoursDocument } from './hoursDocument'
import { productDocument } from './productDocument'
import { readFaqDocuments } from './readFaqDocuments'
import { readPageDocuments } from './readPageDocuments'
import { readPostDocuments } from './readPostDocuments'

export const indexedCollections = ['products', 'pages', 'posts', 'faqs', 'tenants'] as const
export type IndexedCollection = (typeof indexedCollections)[number]

/** Which rows of the index a collection owns. */
export const kindsOf: Record<IndexedCollection, SearchKind[]> = { products: ['product'], pages: ['page', 'policy'], posts: ['post'], faqs: ['faq'], tenants: ['hours'] }

type Read = (execute: Execute, tenantId: string, ids: string[] | null) => Promise<SearchDocument[]>

/** Reads what visitors may find of a collection: published and not in the trash. */
export const readDocuments: Record<IndexedCollection, Read> = {
  products: async (execute, tenantId, ids) => (await readProducts({ tenantId, ids: ids ?? undefined, execute })).map(productDocument),
  pages: readPageDocuments,
  posts: readPostDocuments,
  faqs: readFaqDocuments,
  tenants: async (execute, tenantId) => [hoursDocument(await readTenantProfile({ tenantId, execute }))],
}
