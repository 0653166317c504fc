import type { CollectionConfig } from 'payload'
import { tenantContent } from '@/access/tenantAccess'
import { blocks } from '@/blocks/blocks'
import { publishAtField, seoFields } from '@/fields/publishingFields'
import { slugField } from '@/fields/slugField'
import { tenantUpload } from '@/fields/tenantUpload'
import { contentHooks } from '@/hooks/shared/contentHooks'
import { previewUrl } from '@/tenancy/previewUrl'
import { draftsWithHistory, uniquePerTenant } from './shared'

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  access: tenantContent,
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: 'Website',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    description: 'The pages of your website, built from sections. The page with the address “home” is the front page.',
    livePreview: { url: previewUrl('pages') },
    preview: previewUrl('pages'),
    listSearchableFields: ['title', 'slug'],
    components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'], edit: { beforeDocumentControls: ['@/ui/admin/ViewOnSite#ViewOnSite'] } },
  },
  versions: draftsWithHistory,
  trash: true,
  lockDocuments: false,
  indexes: uniquePerTenant('slug'),
  hooks: contentHooks({ thing: 'page', collection: 'pages', department: 'marketing' }),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    { name: 'blocks', type: 'blocks', blocks, maxRows: 30, label: 'Sections', labels: { singular: 'Section', plural: 'Sections' }, required: true, admin: { description: 'Drag a section by its handle to move it.' } },
    seoFields(),
    slugField(),
    tenantUpload({ name: 'image', label: 'Picture for sharing' }),
    publishAtField(),
  ],
}
