import type { CollectionConfig } from 'payload'
import { tenantRecord } from '@/access/tenantAccess'

/** A person on the website, known or not yet; never a login. */
export const Visitors: CollectionConfig = {
  slug: 'visitors',
  access: tenantRecord,
  admin: { useAsTitle: 'name', group: 'Conversations', defaultColumns: ['name', 'email', 'lastSeenAt'] },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, defaultValue: 'Visitor', maxLength: 80 },
    { name: 'email', type: 'email', index: true },
    { name: 'phone', type: 'text', maxLength: 30 },
    { name: 'firstPage', type: 'text', maxLength: 400 },
    { name: 'lastSeenAt', type: 'date' },
  ],
}
