import type { Access, PayloadRequest, Where } from 'payload'
import { guarded } from './openAccess'
import { isOperator, may, tenantsWithRole } from './roles'

export const operatorsOnly: Access = guarded(({ req }) => isOperator(req.user))

/** Oneself; owners and admins also the people of their tenants; operators all. */
export const readUsers: Access = guarded(({ req }) => {
  if (isOperator(req.user)) return true
  if (!req.user) return false
  const managed = tenantsWithRole(req.user, may.manage)
  const colleagues: Where[] = managed.length > 0 ? [{ 'tenants.tenant': { in: managed } }] : []
  return { or: [{ id: { equals: req.user.id } }, ...colleagues] }
})

export const selfOrOperator: Access = guarded(({ req }) => {
  if (isOperator(req.user)) return true
  return req.user ? { id: { equals: req.user.id } } : false
})

export const staffOnly = ({ req }: { req: PayloadRequest }): boolean => isOperator(req.user) || tenantsWithRole(req.user, may.read).length > 0
