import type { CollectionAfterChangeHook } from 'payload'
import { executeOn } from '@/db/executeOn'
import { actorOf } from '@/messages/actorOf'
import { appendActivity } from '@/messages/appendActivity'
import { tenantIdOf } from '../shared/tenantIdOf'

type Variant = { sku?: string | null; title?: string | null; stock?: number | null }

const stocks = (doc: { variants?: Variant[] | null } | undefined) => new Map((doc?.variants ?? []).map((variant) => [variant.sku, variant]))

/** Each changed count becomes a Message of operations, urgent enough when it runs low. */
export const recordStockChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const tenantId = tenantIdOf(doc)
  if (operation !== 'update' || !tenantId) return doc
  const before = stocks(previousDoc)
  const changed = [...stocks(doc)].filter(([sku, variant]) => before.has(sku) && (before.get(sku)?.stock ?? null) !== (variant.stock ?? null))
  if (changed.length === 0) return doc
  const execute = await executeOn(req)
  for (const [sku, variant] of changed) {
    const low = typeof variant.stock === 'number' && variant.stock <= (doc.lowStockAt ?? 0)
    await appendActivity(execute, {
      tenantId,
      department: 'operations',
      priority: low ? 'high' : 'normal',
      author: actorOf(req),
      body: `Stock of “${doc.title}” (${variant.title}) is now ${variant.stock ?? 'not counted'}${low ? ': running low' : ''}.`,
      metadata: {
        event: 'stock.changed', collection: 'products', documentId: String(doc.id), title: String(doc.title),
        changes: { [String(sku)]: { from: before.get(sku)?.stock?.toString() ?? null, to: variant.stock?.toString() ?? null } },
      },
    })
  }
  return doc
}
