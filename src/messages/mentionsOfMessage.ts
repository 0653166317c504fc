import type { Author } from './actorOf'
import type { Mentionable } from './readMentionable'
import { mentionsIn } from './mentionsIn'
import type { MessageType } from './vocabulary'

type Said = { author: Pick<Author, 'kind'>; type: MessageType; body: string }

/**
 * Whom a message calls by name, kept with it so that each reader's calls can be counted: only people of the staff call anybody.
 * The message writer and Payload's hooks both ask here. `named` is asked for only where an @ stands.
 */
export const mentionsOfMessage = async ({ author, type, body }: Said, named: () => Promise<Mentionable[]>): Promise<{ mentions: string[] } | undefined> => {
  const isPerson = author.kind === 'user' || author.kind === 'operator'
  if (!isPerson || type !== 'text' || !body.includes('@')) return undefined
  const mentions = mentionsIn(body, await named())
  return mentions.length > 0 ? { mentions } : undefined
}
