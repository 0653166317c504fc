import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { executeOn } from '@/db/executeOn'
import { tenantIdOf } from './tenantIdOf'

type Args = Pick<Parameters<CollectionAfterChangeHook>[0], 'doc' | 'req'> & { tag: string }

const touch = async ({ doc, req, tag }: Args) => {
  const tenantId = tag === 'tenant' ? String(doc.id) : tenantIdOf(doc)
  if (!tenantId) return
  const execute = await executeOn(req)
  await execute('select core.touch_tag($1, $2)', [tenantId, tag])
}

/** Cached pages that show this collection are refreshed once the write is committed, in every process. */
export const touchTags =
  (tag: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const wasOrIsPublic = doc._status !== 'draft' || previousDoc?._status === 'published'
    if (wasOrIsPublic) await touch({ doc, req, tag })
    return doc
  }

export const touchTagsAfterDelete =
  (tag: string): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await touch({ doc, req, tag })
    return doc
  }
