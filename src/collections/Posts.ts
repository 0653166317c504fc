import type { CollectionConfig } from 'payload'
import { tenantContent } from '@/access/tenantAccess'
import { blocks } from '@/blocks/blocks'
import { publishAtField, seoFields } from '@/fields/publishingFields'
import { richTextField } from '@/fields/richTextField'
import { slugField } from '@/fields/slugField'
import { tenantUpload } from '@/fields/tenantUpload'
import { contentHooks } from '@/hooks/shared/contentHooks'
import { previewUrl } from '@/tenancy/previewUrl'
import { draftsWithHistory, uniquePerTenant } from './shared'

export const Posts: CollectionConfig = {
  slug: 'posts',
  labels: { singular: 'Post', plural: 'Posts' },
  access: tenantContent,
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: 'Website',
    defaultColumns: ['title', 'category', '_status', 'publishedAt'],
    description: 'News, guides and stories. Each has its own page, and the newest show on the home page.',
    livePreview: { url: previewUrl('posts') },
    preview: previewUrl('posts'),
    listSearchableFields: ['title', 'excerpt', 'category'],
    components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'], edit: { beforeDocumentControls: ['@/ui/admin/ViewOnSite#ViewOnSite'] } },
  },
  versions: draftsWithHistory,
  trash: true,
  lockDocuments: false,
  indexes: uniquePerTenant('slug'),
  hooks: contentHooks({ thing: 'post', collection: 'posts', department: 'marketing' }),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120, label: 'Headline' },
    { name: 'excerpt', type: 'textarea', maxLength: 300, label: 'In short', admin: { description: 'Two sentences that make people want to read on.' } },
    tenantUpload({ name: 'image', label: 'Picture', description: 'Shown above the text, in lists and when somebody shares the post.' }),
    richTextField({ name: 'content', label: 'Text', required: true }),
    { name: 'blocks', type: 'blocks', blocks, maxRows: 20, label: 'More sections', labels: { singular: 'Section', plural: 'Sections' }, admin: { description: 'Product cards, forms, galleries … below the text.' } },
    seoFields(),
    slugField(),
    { name: 'category', type: 'text', maxLength: 40, index: true, admin: { position: 'sidebar', description: 'One word that groups posts, for example “Care”.' } },
    { name: 'tags', type: 'text', hasMany: true, maxRows: 12, label: 'Keywords', admin: { position: 'sidebar', description: 'Press Enter after each.' } },
    { name: 'authorName', type: 'text', maxLength: 60, label: 'Written by', admin: { position: 'sidebar' } },
    { name: 'publishedAt', type: 'date', index: true, label: 'Date shown', admin: { position: 'sidebar' }, defaultValue: () => new Date().toISOString() },
    publishAtField(),
  ],
}
