import type { Author } from '@/messages/actorOf'
import type { ChangeTarget } from './ChangeTarget'

const sideOf: Partial<Record<Author['kind'], string>> = { user: 'staff', operator: 'staff', visitor: 'customer', customer: 'customer' }

/** Whether the person said it himself. That he sent a form is a record, not his words. */
export const isOwn = ({ type, authorKind, authorId }: Pick<ChangeTarget, 'type' | 'authorKind' | 'authorId'>, actor: Author): boolean =>
  type !== 'customer_inquiry' && actor.id !== null && actor.id === authorId && sideOf[actor.kind] !== undefined && sideOf[actor.kind] === sideOf[authorKind]
