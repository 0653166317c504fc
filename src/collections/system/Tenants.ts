import type { CollectionConfig, FieldAccess } from 'payload'
import { isOperator, may } from '@/access/roles'
import { membersWith, nobody, tenantContent } from '@/access/tenantAccess'
import { brandFields } from '@/fields/brandFields'
import { navigationFields } from '@/fields/navigationFields'
import { operatorsSee } from '@/fields/operatorsSee'
import { widgetFields } from '@/fields/widgetFields'
import { profileFields } from '@/fields/profileFields'
import { enqueueIndexing } from '@/hooks/shared/enqueueIndexing'
import { touchTags } from '@/hooks/shared/touchTags'

const operatorsOnly: FieldAccess = ({ req }) => isOperator(req.user)

/** One business. Made by provisioning, closed by status, never deleted from here. */
export const Tenants: CollectionConfig = {
  slug: 'tenants',
  labels: { singular: 'Business', plural: 'Businesses' },
  access: { ...tenantContent, create: nobody, delete: nobody, read: membersWith(may.read, 'id'), update: membersWith(may.manage, 'id'), readVersions: nobody },
  admin: { useAsTitle: 'name', hideAPIURL: true, group: 'Business', defaultColumns: ['name', 'handle', 'status', 'template'], listSearchableFields: ['name', 'handle'], description: 'Name, address, opening hours, look and menus of your business.', components: { edit: { beforeDocumentControls: ['@/ui/admin/ViewOnSite#ViewOnSite'] } } },
  lockDocuments: false,
  hooks: { afterChange: [touchTags('tenant'), enqueueIndexing('tenants')] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Business', fields: profileFields() },
        { label: 'Look', fields: brandFields() },
        { label: 'Menus', fields: navigationFields() },
        { label: 'Chat', fields: widgetFields() },
      ],
    },
    {
      name: 'handle', type: 'text', label: 'Short name', required: true, unique: true, index: true, maxLength: 40, access: { update: operatorsOnly },
      admin: { position: 'sidebar', readOnly: true, description: 'Your address on this platform.' },
    },
    { name: 'status', type: 'select', required: true, defaultValue: 'provisioning', options: [{ value: 'provisioning', label: 'Being set up' }, { value: 'active', label: 'Online' }, { value: 'paused', label: 'Paused' }, { value: 'closed', label: 'Closed' }], access: { update: operatorsOnly }, admin: { position: 'sidebar' } },
    { name: 'template', type: 'text', required: true, access: { update: operatorsOnly }, admin: { position: 'sidebar', readOnly: true, condition: operatorsSee } },
    { name: 'templateVersion', type: 'text', required: true, access: { update: operatorsOnly }, admin: { position: 'sidebar', readOnly: true, condition: operatorsSee } },
    { name: 'domains', type: 'array', maxRows: 10, access: { update: operatorsOnly }, admin: { position: 'sidebar', description: 'Your own web addresses. The platform’s staff connect them for you.' }, labels: { singular: 'Domain', plural: 'Domains' }, fields: [{ name: 'host', type: 'text', required: true, unique: true, maxLength: 253 }] },
  ],
}
