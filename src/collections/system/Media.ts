import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { may } from '@/access/roles'
import { tenantContent } from '@/access/tenantAccess'
import { loadConfig } from '@/config/config'
import { checkRoom } from '@/hooks/media/checkRoom'
import { checkUpload } from '@/hooks/media/checkUpload'
import { safeFileHeaders } from '@/hooks/media/safeFileHeaders'
import { requireRoleInTenant } from '@/hooks/shared/requireRoleInTenant'
import { touchTags } from '@/hooks/shared/touchTags'

/** Pictures and papers of a tenant. Stored under a random name; what people see is data. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture or file', plural: 'Pictures and files' },
  access: tenantContent,
  admin: {
    useAsTitle: 'alt',
    hideAPIURL: true,
    group: 'Website',
    defaultColumns: ['filename', 'alt', 'filesize', 'createdAt'],
    listSearchableFields: ['alt', 'originalName'],
    description: 'Pictures are resized for you. At most 10 MB a file.',
    components: { beforeListTable: ['@/ui/admin/EmptyHint#EmptyHint'] },
  },
  lockDocuments: false,
  upload: {
    staticDir: path.join(loadConfig().dataDir, 'media'),
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf'],
    pasteURL: false,
    crop: true,
    focalPoint: true,
    formatOptions: { format: 'webp', options: { quality: 82 } },
    constructorOptions: { limitInputPixels: 40_000_000 },
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true },
      { name: 'medium', width: 960, withoutEnlargement: true },
    ],
    modifyResponseHeaders: ({ headers }) => safeFileHeaders(headers),
  },
  hooks: { beforeOperation: [checkUpload], beforeValidate: [requireRoleInTenant(may.write), checkRoom], afterChange: [touchTags('media')] },
  fields: [
    { name: 'alt', type: 'text', required: true, maxLength: 200, label: 'What it shows', admin: { description: 'Read aloud to people who cannot see it.' } },
    { name: 'originalName', type: 'text', maxLength: 200, label: 'Name of your file', admin: { readOnly: true } },
    { name: 'private', type: 'checkbox', label: 'For staff only', access: { update: () => false }, admin: { description: 'Only staff may open it, for example a file from a form.' } },
    { name: 'templateKey', type: 'text', admin: { hidden: true } },
  ],
}
