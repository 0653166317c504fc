import type { CollectionConfig } from 'payload'
import { tenantRecord } from '@/access/tenantAccess'
import { tenantRelation } from '@/fields/tenantRelation'

/** What a visitor sent with a form, as it was sent; the Message in the department points here. */
export const FormSubmissions: CollectionConfig = {
  slug: 'form-submissions',
  labels: { singular: 'Form answer', plural: 'Form answers' },
  access: tenantRecord,
  admin: {
    useAsTitle: 'summary',
    hideAPIURL: true,
    group: 'Inbox',
    defaultColumns: ['summary', 'form', 'createdAt'],
    listSearchableFields: ['summary'],
    description: 'What visitors filled into your forms, word for word. Each is also a message in its department.',
    components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'] },
  },
  lockDocuments: false,
  fields: [
    { name: 'summary', type: 'text', required: true, maxLength: 200 },
    tenantRelation({ name: 'form', to: 'forms', required: true, index: true }),
    { name: 'answers', type: 'array', fields: [{ name: 'name', type: 'text', required: true }, { name: 'label', type: 'text', required: true }, { name: 'value', type: 'textarea' }] },
    { name: 'files', type: 'relationship', relationTo: 'media', hasMany: true, maxDepth: 1 },
    tenantRelation({ name: 'visitor', to: 'visitors' }),
    { name: 'idempotencyKey', type: 'text', index: true, admin: { hidden: true } },
  ],
}
