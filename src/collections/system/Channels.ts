import type { CollectionConfig } from 'payload'
import { may } from '@/access/roles'
import { tenantSetup } from '@/access/tenantAccess'
import { operatorsSee } from '@/fields/operatorsSee'
import { slugField } from '@/fields/slugField'
import { tenantRelation } from '@/fields/tenantRelation'
import { departmentField, selectOptions } from '@/fields/typedColumns'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { channelKinds } from '@/messages/vocabulary'
import { uniquePerTenant } from '../shared'

/** An ordered conversation: team, customer, public, agent, or a department's activity. */
export const Channels: CollectionConfig = {
  slug: 'channels',
  labels: { singular: 'Channel', plural: 'Channels' },
  access: tenantSetup,
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: 'Inbox',
    defaultColumns: ['title', 'kind', 'state', 'lastMessageAt'],
    description: 'Ordered talks: your team’s, each visitor’s, and one log for each department. To answer visitors, use Conversations.',
    components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'] },
  },
  lockDocuments: false,
  indexes: [...uniquePerTenant('slug'), { fields: ['tenant', 'kind', 'lastMessageAt'] }],
  hooks: { beforeValidate: [requireRoleInTenant(may.manage)] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 80 },
    { ...slugField(), admin: { position: 'sidebar', condition: operatorsSee } },
    { name: 'kind', type: 'select', required: true, defaultValue: 'team', options: selectOptions(channelKinds), label: 'Kind' },
    departmentField('operations'),
    tenantRelation({ name: 'space', to: 'spaces' }),
    { name: 'state', type: 'select', required: true, defaultValue: 'open', options: [{ value: 'open', label: 'Open' }, { value: 'waiting', label: 'Waiting' }, { value: 'resolved', label: 'Done' }, { value: 'snoozed', label: 'Later' }] },
    tenantRelation({ name: 'visitor', to: 'visitors', index: true, readOnly: true }),
    { name: 'agentEnabled', type: 'checkbox', defaultValue: true, label: 'The agent answers here' },
    { name: 'lastSeq', type: 'number', defaultValue: 0, admin: { hidden: true }, access: { create: () => false, update: () => false } },
    { name: 'lastMessageAt', type: 'date', label: 'Last message', admin: { readOnly: true }, access: { create: () => false, update: () => false } },
  ],
}
