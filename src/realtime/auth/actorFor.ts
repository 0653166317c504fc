import type { Author } from '@/messages/actorOf'
import type { Identity } from './Identity'

/** The author that messages of this socket carry. */
export const actorFor = (identity: Identity): Author => {
  if (identity.kind === 'visitor') return { kind: 'visitor', id: identity.visitorId, name: identity.name }
  return { kind: identity.operator ? 'operator' : 'user', id: identity.userId, name: identity.name }
}
