import type { CollectionConfig } from 'payload'
import { tenantRecord } from '@/access/tenantAccess'

/** A person on the website, known or not yet; never a login. */
export const Visitors: CollectionConfig = {
  slug: 'visitors',
  labels: { singular: 'Visitor', plural: 'Visitors and customers' },
  access: tenantRecord,
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: 'Inbox',
    defaultColumns: ['name', 'email', 'phone', 'lastSeenAt'],
    listSearchableFields: ['name', 'email', 'phone'],
    description: 'People who asked you something in the chat or sent a form.',
    components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'] },
  },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, defaultValue: 'Visitor', maxLength: 80 },
    { name: 'email', type: 'email', index: true },
    { name: 'phone', type: 'text', maxLength: 30 },
    { name: 'firstPage', type: 'text', maxLength: 400, label: 'Came in by' },
    { name: 'lastSeenAt', type: 'date', label: 'Last seen' },
  ],
}
