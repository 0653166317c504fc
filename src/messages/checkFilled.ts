import { SpacesError } from '@/errors/SpacesError'
import type { Author } from './actorOf'
import { unfilledIn } from './fillReply'
import type { ChannelKind, Visibility } from './vocabulary'

type Words = { kind: ChannelKind; actor: Pick<Author, 'kind'>; visibility?: Visibility; body: string }

/** What staff say to a customer has no gaps left of a ready-made reply. @throws SpacesError unprocessable, naming them */
export const checkFilled = ({ kind, actor, visibility, body }: Words): void => {
  if (kind !== 'customer' || visibility === 'internal' || (actor.kind !== 'user' && actor.kind !== 'operator')) return
  const gaps = unfilledIn(body)
  if (gaps.length > 0) throw new SpacesError('unprocessable', `Please fill in or remove ${gaps.join(', ')} first. The customer would read it as it stands.`)
}
