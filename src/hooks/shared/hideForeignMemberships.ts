import type { CollectionAfterReadHook } from 'payload'
import { isOperator, may, tenantsWithRole } from '@/access/roles'
import { tenantIdOf } from './tenantIdOf'

/** A colleague who also works elsewhere: where that is stays between him and the operator. */
export const hideForeignMemberships: CollectionAfterReadHook = ({ doc, req }) => {
  const { user } = req
  if (!user || isOperator(user) || user.id === doc.id || !Array.isArray(doc.tenants)) return doc
  const shared = tenantsWithRole(user, may.read)
  return { ...doc, tenants: doc.tenants.filter((row: unknown) => shared.includes(tenantIdOf(row) ?? '')) }
}
