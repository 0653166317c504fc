import type { Author } from '@/messages/actorOf'
import type { ChangeTarget } from './ChangeTarget'

const sideOf: Partial<Record<Author['kind'], string>> = { user: 'staff', operator: 'staff', visitor: 'customer', customer: 'customer' }

/** Whether the person said it himself. */
export const isOwn = ({ authorKind, authorId }: Pick<ChangeTarget, 'authorKind' | 'authorId'>, actor: Author): boolean =>
  actor.id !== null && actor.id === authorId && sideOf[actor.kind] !== undefined && sideOf[actor.kind] === sideOf[authorKind]
