import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { appendTalkLine } from './appendTalkLine'
import { lockTalk } from './lockTalk'
import { requireStaff } from './requireStaff'

const undo = z.strictObject({ channelId: z.uuid(), mergeId: z.uuid() })

type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof undo> }

/** Takes a merge back; the record of it stays. @throws SpacesError not_found (also when it was taken back before), not_allowed */
export const undoMerge = async ({ ctx: { tenantId, actor }, input }: Call): Promise<void> => {
  const { channelId, mergeId } = parseInput(undo, input)
  await requireStaff(tenantId, actor)
  await tenantTransaction(tenantId, async (execute) => {
    const talk = await lockTalk(execute, tenantId, channelId)
    if (!talk) throw new SpacesError('not_found')
    const undone = await execute('update core.visitor_merges set undone_at = now(), undone_by = $3 where tenant_id = $1 and id = $2 and undone_at is null returning id', [tenantId, mergeId, actor.name])
    if (undone.length === 0) throw new SpacesError('not_found')
    await appendTalkLine(execute, { talk, actor, body: `${actor.name} separated this visitor again.`, metadata: { event: 'customer.separated' } })
  })
}
