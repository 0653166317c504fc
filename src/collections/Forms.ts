import type { CollectionConfig } from 'payload'
import { may } from '@/access/roles'
import { tenantContent } from '@/access/tenantAccess'
import { formFieldFields } from '@/fields/formFieldFields'
import { slugField } from '@/fields/slugField'
import { customerJourneyField, departmentField, priorityField } from '@/fields/typedColumns'
import { checkFormFields } from '@/hooks/forms/checkFormFields'
import { recordActivity, recordRemoval } from '@/hooks/shared/recordActivity'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { touchTags, touchTagsAfterDelete } from '@/hooks/shared/touchTags'
import { draftsWithHistory, uniquePerTenant } from './shared'

const subject = { thing: 'form', collection: 'forms', department: 'operations' } as const

export const Forms: CollectionConfig = {
  slug: 'forms',
  labels: { singular: 'Form', plural: 'Forms' },
  access: tenantContent,
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: 'Website',
    defaultColumns: ['title', 'department', 'priority', '_status'],
    description: 'Questions you ask your visitors. Each answer arrives as a message in the department you choose.',
    listSearchableFields: ['title', 'intro'],
    components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'], edit: { beforeDocumentControls: ['@/ui/admin/ViewOnSite#ViewOnSite'] } },
  },
  versions: draftsWithHistory,
  trash: true,
  lockDocuments: false,
  indexes: uniquePerTenant('slug'),
  hooks: {
    beforeValidate: [requireRoleInTenant(may.write)],
    beforeChange: [checkFormFields],
    afterChange: [recordActivity(subject), touchTags('forms')],
    afterDelete: [recordRemoval(subject), touchTagsAfterDelete('forms')],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    { name: 'intro', type: 'textarea', maxLength: 400, label: 'Text above the questions' },
    {
      name: 'steps', type: 'array', required: true, minRows: 1, maxRows: 8, labels: { singular: 'Step', plural: 'Steps' },
      admin: { description: 'One step is a plain form; several lead the visitor from page to page.', components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['title'], fallback: 'Step' } } } },
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 60, label: 'Title of the step' },
        { name: 'fields', type: 'array', label: 'Questions', required: true, minRows: 1, maxRows: 30, labels: { singular: 'Question', plural: 'Questions' }, admin: { initCollapsed: true, components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['label'], fallback: 'Question' } } } }, fields: formFieldFields() },
      ],
    },
    { name: 'submitLabel', type: 'text', label: 'Words on the button', required: true, defaultValue: 'Send', maxLength: 40 },
    { name: 'confirmation', type: 'textarea', label: 'What people read after sending', required: true, maxLength: 400, defaultValue: 'Thank you. We will get back to you soon.' },
    slugField(),
    { ...departmentField('sales'), admin: { position: 'sidebar', description: 'Who receives the answers.' } } as never,
    { ...priorityField(), admin: { position: 'sidebar' } } as never,
    { ...customerJourneyField(), admin: { position: 'sidebar' } } as never,
  ],
}
