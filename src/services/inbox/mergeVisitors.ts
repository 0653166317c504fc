import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import type { Execute } from '@/messages/Execute'
import { visitorGroup } from '@/queries/inbox/visitorGroup'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { appendTalkLine } from './appendTalkLine'
import { type LockedTalk, lockTalk } from './lockTalk'
import { requireStaff } from './requireStaff'

const merge = z.strictObject({ channelId: z.uuid(), intoId: z.uuid() })

type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof merge> }
type Person = { id: string; email: string | null; name: string }

const pair = async (execute: Execute, talk: LockedTalk, intoId: string): Promise<{ visitor: Person; into: Person }> => {
  // One merge at a time in a business, so that two of them cannot make a circle.
  await execute("select pg_advisory_xact_lock(hashtextextended('merge:' || $1, 0))", [talk.tenantId])
  const people = await execute<Person>('select id, email, name from public.visitors where tenant_id = $1 and id = any($2::uuid[])', [talk.tenantId, [talk.visitorId, intoId]])
  const [visitor, into] = [people.find(({ id }) => id === talk.visitorId), people.find(({ id }) => id === intoId)]
  if (!visitor || !into) throw new SpacesError('not_found')
  const same = visitor.email && into.email && visitor.email.trim().toLowerCase() === into.email.trim().toLowerCase()
  if (!same || visitor.id === into.id) throw new SpacesError('unprocessable', 'Only people with the same e-mail address can be put together.')
  return { visitor, into }
}

/**
 * Says that the visitor of a conversation is a customer known already, after somebody of the staff looked at both: same e-mail
 * address. Nothing is moved or lost; both histories are shown together until it is taken back.
 * @returns the record's id. @throws SpacesError not_found, not_allowed, unprocessable (other address), already_exists
 */
export const mergeVisitors = async ({ ctx: { tenantId, actor }, input }: Call): Promise<{ mergeId: string }> => {
  const { channelId, intoId } = parseInput(merge, input)
  await requireStaff(tenantId, actor)
  return tenantTransaction(tenantId, async (execute) => {
    const talk = await lockTalk(execute, tenantId, channelId)
    if (!talk?.visitorId) throw new SpacesError('not_found')
    const { visitor, into } = await pair(execute, talk, intoId)
    const group = await execute<{ id: string }>(visitorGroup('$1', '$2'), [tenantId, visitor.id])
    if (group.some(({ id }) => id === into.id)) throw new SpacesError('already_exists', 'These two are together already.')
    const [row] = await execute<{ id: string }>(
      `insert into core.visitor_merges (tenant_id, visitor_id, into_id, email, merged_by) values ($1, $2, $3, $4, $5)
       on conflict (tenant_id, visitor_id) where undone_at is null do nothing returning id`,
      [tenantId, visitor.id, into.id, into.email, actor.name],
    )
    if (!row) throw new SpacesError('already_exists', 'This visitor is put together with somebody already. Take that back first.')
    await appendTalkLine(execute, { talk, actor, body: `${actor.name} put this visitor together with ${into.name}, who has the same e-mail address.`, metadata: { event: 'customer.merged' } })
    return { mergeId: row.id }
  })
}
