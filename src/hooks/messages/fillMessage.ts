import type { CollectionBeforeValidateHook } from 'payload'
import { ZodError } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import { actorOf } from '@/messages/actorOf'
import { parseMetadata } from '@/messages/metadataSchemas'
import type { MessageType } from '@/messages/vocabulary'

/** The author is who writes, the number is the database's, and metadata fits the type: none of it is taken from the wire. */
export const fillMessage: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (!data || operation !== 'create') return data
  const author = actorOf(req)
  try {
    const metadata = parseMetadata((data.type ?? 'text') as MessageType, data.metadata)
    return { ...data, metadata, seq: undefined, authorKind: author.kind, authorId: author.id, authorName: author.name }
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    const fields = error.issues.map(({ path, message }) => ({ path: ['metadata', ...path].join('.'), message }))
    throw new SpacesError('invalid_input', `The details do not fit a message of type “${data.type}”.`, { fields })
  }
}
