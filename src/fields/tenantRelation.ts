import type { CollectionSlug, SingleRelationshipField } from 'payload'

type Options = { name: string; to: CollectionSlug; label?: string; required?: boolean; description?: string; index?: boolean; readOnly?: boolean }

/** A link to a document of the same tenant; the multi-tenant plugin checks it on every write. */
export const tenantRelation = ({ name, to, label, required, description, index, readOnly }: Options): SingleRelationshipField => ({
  name,
  type: 'relationship',
  relationTo: to,
  label,
  required,
  index,
  maxDepth: 1,
  admin: { description, readOnly },
})
