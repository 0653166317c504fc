import type { Author } from '@/messages/actorOf'
import { readerKey } from '../chat/readerKey'

/** Under which name a vote is kept: a visitor votes on pages and in the chat as one person. @throws SpacesError not_allowed */
export const voterOf = (actor: Pick<Author, 'kind' | 'id' | 'name'>): string => readerKey(actor).replace(/^visitor:/, '')
