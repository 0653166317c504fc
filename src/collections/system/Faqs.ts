import type { CollectionConfig } from 'payload'
import { may } from '@/access/roles'
import { tenantContent } from '@/access/tenantAccess'
import { richTextField } from '@/fields/richTextField'
import { enqueueIndexing, enqueueIndexingAfterDelete } from '@/hooks/shared/enqueueIndexing'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { touchTags, touchTagsAfterDelete } from '@/hooks/shared/touchTags'

/** Questions customers ask, with the answers your agent gives. */
export const Faqs: CollectionConfig = {
  slug: 'faqs',
  labels: { singular: 'Question', plural: 'Questions and answers' },
  access: tenantContent,
  admin: {
    useAsTitle: 'question',
    hideAPIURL: true,
    group: 'Website',
    defaultColumns: ['question', 'topic', 'updatedAt'],
    listSearchableFields: ['question', 'topic'],
    description: 'Shown on your website; your agent answers from them.',
    components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'] },
  },
  lockDocuments: false,
  hooks: {
    beforeValidate: [requireRoleInTenant(may.write)],
    afterChange: [touchTags('faqs'), enqueueIndexing('faqs')],
    afterDelete: [touchTagsAfterDelete('faqs'), enqueueIndexingAfterDelete('faqs')],
  },
  fields: [
    { name: 'question', type: 'text', required: true, maxLength: 200 },
    richTextField({ name: 'answer', required: true }),
    { type: 'row', fields: [{ name: 'topic', type: 'text', maxLength: 40, index: true, admin: { description: 'Questions of one topic stand together.' } }, { name: 'position', type: 'number', defaultValue: 100, label: 'Place in the list', admin: { description: 'Small numbers come first.' } }] },
  ],
}
