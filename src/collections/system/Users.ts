import { tenantsArrayField } from '@payloadcms/plugin-multi-tenant/fields'
import type { CollectionConfig, FieldAccess } from 'payload'
import { isOperator, tenantRoles } from '@/access/roles'
import { nobody } from '@/access/tenantAccess'
import { operatorsOnly, readUsers, selfOrOperator, staffOnly } from '@/access/userAccess'
import { userEndpoints } from '@/collections/system/userEndpoints'
import { selectOptions } from '@/fields/typedColumns'
import { hideForeignMemberships } from '@/hooks/shared/hideForeignMemberships'

const byOperators: FieldAccess = ({ req }) => isOperator(req.user)

/** Staff and operators: the only collection that can log in. Customers never do. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: { useSessions: true, tokenExpiration: 28_800, maxLoginAttempts: 0, cookies: { sameSite: 'Lax' } },
  access: { create: operatorsOnly, read: readUsers, update: selfOrOperator, delete: operatorsOnly, unlock: nobody, readVersions: nobody, admin: staffOnly },
  admin: { useAsTitle: 'name', hideAPIURL: true, group: 'Business', defaultColumns: ['name', 'email'], listSearchableFields: ['name', 'email'], description: 'Who may sign in here. The platform’s staff add and remove people.', components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'] } },
  lockDocuments: false,
  // Its GraphQL mutations would be a second way to log in, past the limits of ours.
  graphQL: { disableMutations: true },
  endpoints: userEndpoints,
  hooks: { afterRead: [hideForeignMemberships] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    {
      name: 'platformRole', type: 'select', options: [{ value: 'operator', label: 'Operator of the platform' }],
      access: { create: byOperators, update: byOperators, read: byOperators }, saveToJWT: false,
    },
    tenantsArrayField({
      arrayFieldAccess: { create: byOperators, update: byOperators, read: () => true },
      tenantFieldAccess: { create: byOperators, update: byOperators, read: () => true },
      rowFields: [{ name: 'roles', type: 'select', hasMany: true, required: true, defaultValue: ['staff'], options: selectOptions(tenantRoles), access: { create: byOperators, update: byOperators } }],
    }),
  ],
}
