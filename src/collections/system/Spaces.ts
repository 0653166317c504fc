import type { CollectionConfig } from 'payload'
import { may } from '@/access/roles'
import { tenantSetup } from '@/access/tenantAccess'
import { slugField } from '@/fields/slugField'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { uniquePerTenant } from '../shared'

/** A branded environment of a tenant, holding channels. */
export const Spaces: CollectionConfig = {
  slug: 'spaces',
  access: tenantSetup,
  admin: { useAsTitle: 'title', group: 'Conversations' },
  lockDocuments: false,
  indexes: uniquePerTenant('slug'),
  hooks: { beforeValidate: [requireRoleInTenant(may.manage)] },
  fields: [{ name: 'title', type: 'text', required: true, maxLength: 60 }, slugField(), { name: 'description', type: 'textarea', maxLength: 300 }],
}
