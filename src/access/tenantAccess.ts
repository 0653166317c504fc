import type { Access, AccessResult, PayloadRequest } from 'payload'
import { guarded } from './openAccess'
import { isOperator, may, type TenantRole, tenantsWithRole } from './roles'

const within = (req: PayloadRequest, roles: readonly TenantRole[], column = 'tenant'): AccessResult => {
  if (isOperator(req.user)) return true
  const tenants = tenantsWithRole(req.user, roles)
  return tenants.length > 0 ? { [column]: { in: tenants } } : false
}

/** Rows of the tenants in which the person holds one of the roles. */
export const membersWith = (roles: readonly TenantRole[], column?: string): Access => guarded(({ req }) => within(req, roles, column))

/** `create` is asked without data by the list view: it says whether the person may create anywhere; hooks check where. */
const mayCreate = (roles: readonly TenantRole[]): Access => guarded(({ req }) => isOperator(req.user) || tenantsWithRole(req.user, roles).length > 0)

export const nobody: Access = guarded(() => false)

const admin = ({ req }: { req: PayloadRequest }): boolean => isOperator(req.user) || tenantsWithRole(req.user, may.read).length > 0

/** What staff edit: everyone in the tenant reads, staff write, owners and admins remove. */
export const tenantContent = {
  create: mayCreate(may.write),
  read: membersWith(may.read),
  update: membersWith(may.write),
  delete: membersWith(may.remove),
  readVersions: membersWith(may.read, 'version.tenant'),
  unlock: nobody,
  admin,
}

/** What only services write and members may look at. */
export const tenantRecord = { ...tenantContent, create: nobody, update: nobody, delete: nobody }

/** What owners and admins arrange: agents, channels, spaces. */
export const tenantSetup = { ...tenantContent, create: mayCreate(may.manage), update: membersWith(may.manage), delete: membersWith(may.manage) }
