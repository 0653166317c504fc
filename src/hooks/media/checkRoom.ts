import type { CollectionBeforeValidateHook } from 'payload'
import { queryOne } from '@/db/query'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { tenantIdOf } from '../shared/tenantIdOf'

/** All pictures and papers of a business together. Bytes. */
export const mediaRoom = 5 * 1024 ** 3

/** A business fills its own room and nobody else's disk (security.md T8.5). Runs after the tenant was checked. */
export const checkRoom: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const tenantId = tenantIdOf(data) ?? tenantIdOf(originalDoc)
  if (!req.file || !tenantId) return data
  const used = await asTenant(tenantId, () => queryOne<{ bytes: number }>('select coalesce(sum(filesize), 0)::float8 as bytes from public.media where tenant_id = $1', [tenantId]))
  if ((used?.bytes ?? 0) + req.file.size > mediaRoom) throw new SpacesError('too_large', 'There is no room for more files. The business has used all of its space.')
  return data
}
