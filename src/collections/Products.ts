import type { CollectionConfig } from 'payload'
import { tenantContent } from '@/access/tenantAccess'
import { blocks } from '@/blocks/blocks'
import { variantFields } from '@/fields/variantFields'
import { publishAtField, seoFields } from '@/fields/publishingFields'
import { richTextField } from '@/fields/richTextField'
import { slugField } from '@/fields/slugField'
import { tenantUpload } from '@/fields/tenantUpload'
import { checkVariants } from '@/hooks/products/checkVariants'
import { recordStockChange } from '@/hooks/products/recordStockChange'
import { contentHooks } from '@/hooks/shared/contentHooks'
import { previewUrl } from '@/tenancy/previewUrl'
import { draftsWithHistory, uniquePerTenant } from './shared'

const hooks = contentHooks({ thing: 'product', collection: 'products', department: 'sales' })

export const Products: CollectionConfig = {
  slug: 'products',
  labels: { singular: 'Product', plural: 'Products' },
  access: tenantContent,
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: 'Shop',
    defaultColumns: ['title', 'variants', 'category', 'kind', '_status'],
    description: 'What you sell: goods, services and downloads. Each has at least one variant with a price.',
    livePreview: { url: previewUrl('products') },
    preview: previewUrl('products'),
    listSearchableFields: ['title', 'summary', 'category'],
    components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'], edit: { beforeDocumentControls: ['@/ui/admin/ViewOnSite#ViewOnSite'] } },
  },
  versions: draftsWithHistory,
  trash: true,
  lockDocuments: false,
  indexes: uniquePerTenant('slug'),
  hooks: { ...hooks, beforeChange: [checkVariants], afterChange: [...(hooks.afterChange ?? []), recordStockChange] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120, label: 'Name' },
    { name: 'summary', type: 'textarea', maxLength: 300, label: 'In short', admin: { description: 'One or two sentences for lists and chat.' } },
    { name: 'images', type: 'array', maxRows: 12, labels: { singular: 'Picture', plural: 'Pictures' }, label: 'Pictures', admin: { description: 'The first one is shown in lists.' }, fields: [tenantUpload({ name: 'image', label: 'Picture', required: true })] },
    { name: 'variants', type: 'array', required: true, minRows: 1, maxRows: 60, label: 'Prices and stock', labels: { singular: 'Variant', plural: 'Variants' }, admin: { description: 'Sizes, colours or plans. A product without choices has one variant.', components: { Cell: '@/ui/admin/VariantsCell#VariantsCell', RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['title', 'sku'], fallback: 'Variant' } } } }, fields: variantFields() },
    richTextField({ name: 'content', label: 'Description' }),
    richTextField({ name: 'care', label: 'Care and use', description: 'Your agent answers “how do I …” questions from this.' }),
    {
      name: 'specifications', type: 'array', maxRows: 30, label: 'Facts', admin: { description: 'Shown as a table: size, light, material … Your agent knows them too.', initCollapsed: true, components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['label', 'value'], fallback: 'Fact' } } } }, labels: { singular: 'Fact', plural: 'Facts' },
      fields: [{ type: 'row', fields: [{ name: 'label', type: 'text', required: true, maxLength: 60 }, { name: 'value', type: 'text', required: true, maxLength: 200 }] }],
    },
    { name: 'blocks', type: 'blocks', blocks, maxRows: 20, label: 'More sections', labels: { singular: 'Section', plural: 'Sections' } },
    seoFields(),
    slugField(),
    { name: 'kind', type: 'select', required: true, defaultValue: 'physical', label: 'What it is', options: [{ value: 'physical', label: 'Goods' }, { value: 'service', label: 'Service' }, { value: 'digital', label: 'Digital' }], admin: { position: 'sidebar' } },
    { name: 'category', type: 'text', maxLength: 40, index: true, admin: { position: 'sidebar', description: 'The shelf it stands on, for example “Succulents”.' } },
    { name: 'tags', type: 'text', hasMany: true, maxRows: 20, label: 'Keywords', admin: { position: 'sidebar', description: 'Press Enter after each.' } },
    { name: 'featured', type: 'checkbox', label: 'In the window', admin: { position: 'sidebar', description: 'Shown first and on the home page.' } },
    { name: 'priceNote', type: 'text', maxLength: 40, label: 'Beside the price', admin: { position: 'sidebar', description: 'For example “from” or “per hour”.' } },
    { name: 'durationMinutes', type: 'number', min: 1, label: 'Takes (minutes)', admin: { position: 'sidebar', condition: (data) => data?.kind === 'service' } },
    { name: 'lowStockAt', type: 'number', min: 0, defaultValue: 3, label: 'Warn me at', admin: { position: 'sidebar', description: 'Your dashboard warns when a variant has this many or fewer.' } },
    publishAtField(),
  ],
}
