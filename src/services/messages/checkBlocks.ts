import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { blockFaults, type Link } from './blockFaults'

const tables: Record<string, string> = { products: 'products', forms: 'forms', media: 'media', posts: 'posts', pages: 'pages', faqs: 'faqs' }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const missingOf = async (tenantId: string, collection: string, links: Link[]): Promise<Link[]> => {
  const table = tables[collection]
  const ids = links.filter(({ id }) => uuid.test(id)).map(({ id }) => id)
  if (!table || ids.length === 0) return links
  const rows = await asTenant(tenantId, () => query<{ id: string }>(`select id from public.${table} where tenant_id = $1 and id = any($2::uuid[])`, [tenantId, ids]))
  const found = new Set(rows.map(({ id }) => id))
  return links.filter(({ id }) => !found.has(id.toLowerCase()))
}

/**
 * Refuses blocks that no page would accept, and links to what is not the tenant's: missing and foreign look the same.
 * Visitors send words only, so that nobody can dress up as the house. @throws SpacesError invalid_input, not_allowed
 */
export const checkBlocks = async (tenantId: string, actor: Author, blocks: Record<string, unknown>[]): Promise<void> => {
  if (blocks.length === 0) return
  if (actor.kind === 'visitor' || actor.kind === 'customer') throw new SpacesError('not_allowed', 'Only the business can send this.')
  const { faults, links } = blockFaults(blocks)
  if (faults.length > 0) throw new SpacesError('invalid_input', undefined, { fields: faults.slice(0, 20) })
  for (const collection of new Set(links.map((link) => link.collection))) {
    const missing = await missingOf(tenantId, collection, links.filter((link) => link.collection === collection))
    if (missing.length > 0) throw new SpacesError('invalid_input', undefined, { fields: missing.map(({ path }) => ({ path, message: 'We could not find that.' })) })
  }
}
