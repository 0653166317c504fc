import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'

/** The name under which a person's reactions, marks and drafts are kept: `user:<id>`, `visitor:<id>`. @throws SpacesError not_allowed for whoever is no person */
export const readerKey = ({ kind, id }: Author): string => {
  if (!id) throw new SpacesError('not_allowed')
  if (kind === 'visitor' || kind === 'customer') return `visitor:${id}`
  if (kind === 'user' || kind === 'operator') return `user:${id}`
  throw new SpacesError('not_allowed')
}
