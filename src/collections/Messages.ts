import type { CollectionConfig } from 'payload'
import { nobody, tenantContent } from '@/access/tenantAccess'
import { may } from '@/access/roles'
import { blocks } from '@/blocks/blocks'
import { operatorsSee } from '@/fields/operatorsSee'
import { tenantRelation } from '@/fields/tenantRelation'
import { customerJourneyField, departmentField, priorityField, selectOptions } from '@/fields/typedColumns'
import { enqueueForMessage } from '@/hooks/messages/enqueueForMessage'
import { fillMessage } from '@/hooks/messages/fillMessage'
import { keepMentions } from '@/hooks/messages/keepMentions'
import { refuseGaps } from '@/hooks/messages/refuseGaps'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { authorKinds, messageTypes, visibilities } from '@/messages/vocabulary'

/** The event log of a tenant: read by people, agents, dashboards and federation; appended, never rewritten. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: 'Message', plural: 'Messages' },
  access: { ...tenantContent, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'body',
    hideAPIURL: true,
    group: 'Inbox',
    defaultColumns: ['body', 'department', 'type', 'priority', 'createdAt'],
    listSearchableFields: ['body', 'authorName'],
    description: 'Everything that happens in your business, in order: talks, forms, stock, publications. Nothing is ever taken out of it.',
    components: { beforeListTable: ['@/ui/admin/DepartmentFilters#DepartmentFilters', '@/ui/admin/EmptyHint#EmptyHint'] },
  },
  lockDocuments: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['tenant', 'department', 'createdAt'] }, { fields: ['tenant', 'type', 'createdAt'] }],
  hooks: { beforeValidate: [requireRoleInTenant(may.write), fillMessage, keepMentions, refuseGaps], afterChange: [enqueueForMessage] },
  fields: [
    { name: 'body', type: 'textarea', required: true, maxLength: 16_384, label: 'Text', admin: { components: { Cell: '@/ui/admin/MessageCell#MessageCell' } } },
    { type: 'row', fields: [{ name: 'type', type: 'select', required: true, index: true, defaultValue: 'text', options: selectOptions(messageTypes) }, departmentField('operations'), priorityField()] },
    { type: 'row', fields: [{ name: 'workflow', type: 'text', maxLength: 80, index: true, admin: { condition: operatorsSee } }, customerJourneyField(), { name: 'visibility', type: 'select', required: true, defaultValue: 'internal', options: selectOptions(visibilities), label: 'Who may read it' }] },
    { type: 'row', fields: [tenantRelation({ name: 'channel', to: 'channels', required: true, index: true }), tenantRelation({ name: 'thread', to: 'messages' }), { ...tenantRelation({ name: 'space', to: 'spaces', readOnly: true }), admin: { readOnly: true, condition: operatorsSee } }] },
    {
      type: 'row',
      fields: [
        { name: 'authorKind', type: 'select', required: true, options: selectOptions(authorKinds), label: 'Said by', admin: { readOnly: true } },
        { name: 'authorName', type: 'text', required: true, maxLength: 80, label: 'Name', admin: { readOnly: true } },
        { name: 'authorId', type: 'text', maxLength: 80, index: true, admin: { readOnly: true, condition: operatorsSee } },
        { name: 'seq', type: 'number', label: 'Number in channel', admin: { readOnly: true, condition: operatorsSee } },
      ],
    },
    { name: 'blocks', type: 'blocks', blocks, maxRows: 20, label: 'Cards and forms in it', labels: { singular: 'Card', plural: 'Cards' } },
    { name: 'metadata', type: 'json', label: 'Details', admin: { condition: operatorsSee } },
    { name: 'clientId', type: 'text', maxLength: 64, admin: { hidden: true } },
    {
      name: 'federation', type: 'group', admin: { condition: (data) => Boolean(data?.federation?.uri) },
      fields: [{ type: 'row', fields: [{ name: 'did', type: 'text' }, { name: 'uri', type: 'text', index: true }, { name: 'cid', type: 'text' }] }],
      access: { create: () => false, update: () => false },
    },
  ],
}
