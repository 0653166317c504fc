import { isOperator, may, tenantsWithRole } from '@/access/roles'
import type { User } from '@/payload-types'

/** The person, when he may look into the admin at all; custom views are not guarded by collection access (payload.md section 9). */
export const staffOf = (user: unknown): User | undefined => {
  const person = user as User | null | undefined
  if (!person) return undefined
  return isOperator(person) || tenantsWithRole(person, may.read).length > 0 ? person : undefined
}
