import type { CollectionBeforeOperationHook } from 'payload'
import { guardJson } from '@/access/input/guardJson'
import { shapeFaults } from '@/access/input/shapeFaults'
import { SpacesError } from '@/errors/SpacesError'

/**
 * The first look at a document from outside, whatever it came in: JSON, a form with files, or GraphQL. Our own code
 * writes through the Local API and is trusted.
 */
export const guardInput: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (req.payloadAPI === 'local' || (operation !== 'create' && operation !== 'update')) return args
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new SpacesError('malformed')
  guardJson(data)
  const fields = shapeFaults(data as Record<string, unknown>, collection.flattenedFields)
  if (fields.length > 0) throw new SpacesError('invalid_input', undefined, { fields: fields.slice(0, 20) })
  return args
}
