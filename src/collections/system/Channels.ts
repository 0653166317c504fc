import type { CollectionConfig } from 'payload'
import { may } from '@/access/roles'
import { tenantSetup } from '@/access/tenantAccess'
import { slugField } from '@/fields/slugField'
import { tenantRelation } from '@/fields/tenantRelation'
import { departmentField, selectOptions } from '@/fields/typedColumns'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { channelKinds } from '@/messages/vocabulary'
import { uniquePerTenant } from '../shared'

/** An ordered conversation: team, customer, public, agent, or a department's activity. */
export const Channels: CollectionConfig = {
  slug: 'channels',
  access: tenantSetup,
  admin: { useAsTitle: 'title', group: 'Conversations', defaultColumns: ['title', 'kind', 'state', 'lastMessageAt'] },
  lockDocuments: false,
  indexes: [...uniquePerTenant('slug'), { fields: ['tenant', 'kind', 'lastMessageAt'] }],
  hooks: { beforeValidate: [requireRoleInTenant(may.manage)] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 80 },
    slugField(),
    { name: 'kind', type: 'select', required: true, defaultValue: 'team', options: selectOptions(channelKinds) },
    departmentField('operations'),
    tenantRelation({ name: 'space', to: 'spaces' }),
    { name: 'state', type: 'select', required: true, defaultValue: 'open', options: ['open', 'waiting', 'resolved', 'snoozed'] },
    tenantRelation({ name: 'visitor', to: 'visitors', index: true, readOnly: true }),
    { name: 'agentEnabled', type: 'checkbox', defaultValue: true, label: 'The agent answers here' },
    { name: 'lastSeq', type: 'number', defaultValue: 0, admin: { hidden: true }, access: { create: () => false, update: () => false } },
    { name: 'lastMessageAt', type: 'date', admin: { readOnly: true }, access: { create: () => false, update: () => false } },
  ],
}
