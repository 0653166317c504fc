import type { UploadField } from 'payload'

type Options = { name: string; label?: string; required?: boolean; description?: string }

const tenantOf = (data: unknown): string | undefined => {
  const tenant = (data as { tenant?: string | { id: string } | null } | undefined)?.tenant
  return typeof tenant === 'object' ? tenant?.id : tenant
}

type Context = { data: unknown; id?: string | number; collectionSlug?: string; req: { payload?: import('payload').Payload }; required?: boolean }

/** A business's own logo belongs to the business itself. */
const ownerOf = ({ data, id, collectionSlug }: Context) => (collectionSlug === 'tenants' ? id && String(id) : tenantOf(data))

/**
 * An upload that only accepts files of the document's own tenant. The multi-tenant plugin guards relationships
 * but not uploads (payload.md section 3); row-level security refuses the rest.
 */
export const tenantUpload = ({ name, label, required, description }: Options): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  required,
  admin: { description },
  filterOptions: ({ data }) => {
    const tenant = tenantOf(data)
    return tenant ? { tenant: { equals: tenant } } : true
  },
  validate: async (value: unknown, context: Context) => {
    const { req, required: needed } = context
    if (!value) return needed ? 'Please choose a picture or file.' : true
    const id = typeof value === 'object' ? String((value as { id: unknown }).id) : String(value)
    const tenant = ownerOf(context)
    if (!req.payload) return true
    if (!tenant) return 'That file could not be found.'
    const { totalDocs } = await req.payload.count({
      collection: 'media',
      where: { and: [{ id: { equals: id } }, { tenant: { equals: tenant } }] },
      req: req as import('payload').PayloadRequest,
    })
    return totalDocs === 1 || 'That file could not be found.'
  },
})
