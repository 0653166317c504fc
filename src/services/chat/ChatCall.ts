import type { Author } from '@/messages/actorOf'

/** Who does something in which business; the actor is verified by the caller. */
export type ChatContext = { tenantId: string; actor: Author }
