import type { CollectionConfig } from 'payload'
import { may } from '@/access/roles'
import { tenantSetup } from '@/access/tenantAccess'
import { operatorsSee } from '@/fields/operatorsSee'
import { slugField } from '@/fields/slugField'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { uniquePerTenant } from '../shared'

/** A branded environment of a tenant, holding channels. */
export const Spaces: CollectionConfig = {
  slug: 'spaces',
  labels: { singular: 'Space', plural: 'Spaces' },
  access: tenantSetup,
  admin: { useAsTitle: 'title', hideAPIURL: true, group: 'Inbox', defaultColumns: ['title', 'description'], description: 'A space holds the channels of your business. One is enough for most.', components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'] } },
  lockDocuments: false,
  indexes: uniquePerTenant('slug'),
  hooks: { beforeValidate: [requireRoleInTenant(may.manage)] },
  fields: [{ name: 'title', type: 'text', required: true, maxLength: 60 }, { ...slugField(), admin: { position: 'sidebar', condition: operatorsSee } }, { name: 'description', type: 'textarea', maxLength: 300 }],
}
