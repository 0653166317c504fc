import type { User } from '@/payload-types'

export const tenantRoles = ['owner', 'admin', 'staff', 'auditor'] as const
export type TenantRole = (typeof tenantRoles)[number]

/** Who may do what inside a tenant; operators may do everything. */
export const may = {
  read: ['owner', 'admin', 'staff', 'auditor'],
  write: ['owner', 'admin', 'staff'],
  remove: ['owner', 'admin'],
  manage: ['owner', 'admin'],
} as const satisfies Record<string, readonly TenantRole[]>

type Member = Pick<User, 'tenants' | 'platformRole'> | null | undefined

export const isOperator = (user: Member): boolean => user?.platformRole === 'operator'

const idOf = (value: string | { id: string } | null | undefined) => (typeof value === 'object' ? value?.id : value)

/** The tenants in which the person holds one of the roles. */
export const tenantsWithRole = (user: Member, roles: readonly TenantRole[]): string[] =>
  (user?.tenants ?? []).flatMap(({ tenant, roles: held }) => {
    const id = idOf(tenant)
    return id && held?.some((role) => roles.includes(role)) ? [id] : []
  })
