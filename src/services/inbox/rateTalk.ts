import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { safeText } from '@/realtime/textSchemas'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { appendTalkLine } from './appendTalkLine'
import { lockTalk } from './lockTalk'

const rating = z.strictObject({ channelId: z.uuid(), score: z.number().int().min(1).max(5), comment: safeText(1_000).default('') })

type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof rating> }

/** How long a rating may be changed. */
export const ratingChangesFor = 24 * 3_600_000

const known = z.object({ score: z.number(), comment: z.string(), ratedAt: z.date() })

const save = `
  insert into core.inbox_ratings as r (tenant_id, channel_id, round, score, comment) values ($1, $2, $3, $4, $5)
  on conflict (channel_id, round) do update set score = excluded.score, comment = excluded.comment, changed_at = now() where r.tenant_id = excluded.tenant_id`

/**
 * The visitor says how it was, once for each time his matter was settled; for a day he may change it.
 * @throws SpacesError invalid_input, not_found (not his), unprocessable (not settled yet), conflict (the day is over)
 */
export const rateTalk = async ({ ctx: { tenantId, actor }, input }: Call): Promise<void> => {
  const { channelId, score, comment } = parseInput(rating, input)
  await tenantTransaction(tenantId, async (execute) => {
    const talk = await lockTalk(execute, tenantId, channelId)
    if (!talk || actor.kind !== 'visitor' || talk.visitorId !== actor.id) throw new SpacesError('not_found')
    if (talk.rounds === 0) throw new SpacesError('unprocessable', 'You can rate this conversation when it is settled.')
    const [row] = await execute('select score, comment, rated_at as "ratedAt" from core.inbox_ratings where tenant_id = $1 and channel_id = $2 and round = $3', [tenantId, channelId, talk.rounds])
    const before = row && known.parse(row)
    if (before && Date.now() - before.ratedAt.getTime() > ratingChangesFor) throw new SpacesError('conflict', 'Thank you. A rating can be changed for one day only.')
    if (before?.score === score && before.comment === comment) return
    await execute(save, [tenantId, channelId, talk.rounds, score, comment])
    const body = `${actor.name} rated this conversation ${score} of 5${comment ? ` and wrote: ${comment}` : '.'}`
    await appendTalkLine(execute, { talk, actor, body, metadata: { event: 'conversation.rated', changes: { score: { from: before ? String(before.score) : null, to: String(score) } } } })
  })
}
