import type { PayloadRequest } from 'payload'
import type { NewMessage } from './NewMessage'

export type Author = NewMessage['author']

const system: Author = { kind: 'system', id: null, name: 'Spaces' }

/** Who stands behind a write: what the service said, else the signed-in person, else the platform itself. */
export const actorOf = (req: Pick<PayloadRequest, 'user' | 'context'>): Author => {
  const given = req.context?.actor as Author | undefined
  if (given) return given
  const { user } = req
  if (!user) return system
  return { kind: user.platformRole === 'operator' ? 'operator' : 'user', id: String(user.id), name: user.name || 'Staff' }
}
