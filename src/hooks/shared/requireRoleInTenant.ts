import type { CollectionBeforeValidateHook } from 'payload'
import { loadConfig } from '@/config/config'
import { isOperator, type TenantRole, tenantsWithRole } from '@/access/roles'
import { SpacesError } from '@/errors/SpacesError'
import { tenantIdOf } from './tenantIdOf'

/**
 * `create` access cannot see the document, so this hook refuses a person who may write in one tenant but not in
 * the one named; and no document ever moves to another tenant.
 */
export const requireRoleInTenant =
  (roles: readonly TenantRole[]): CollectionBeforeValidateHook =>
  ({ data, originalDoc, req }) => {
    const tenant = tenantIdOf(data) ?? tenantIdOf(originalDoc)
    const before = tenantIdOf(originalDoc)
    if (before && tenant && tenant !== before) throw new SpacesError('bad_request', 'A document cannot move to another business.')
    if (!req.user || isOperator(req.user) || loadConfig().openLock === 'access') return data
    if (tenant && !tenantsWithRole(req.user, roles).includes(tenant)) throw new SpacesError('not_allowed')
    return data
  }
