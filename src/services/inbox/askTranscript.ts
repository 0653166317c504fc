import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import { enqueueOn } from '@/jobs/enqueue'
import type { Author } from '@/messages/actorOf'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { appendTalkLine } from './appendTalkLine'
import { lockTalk } from './lockTalk'
import { requireStaff } from './requireStaff'

const wanted = z.strictObject({ channelId: z.uuid() })

type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof wanted> }

/**
 * Has the conversation mailed to its customer; the letter leaves by a job, the log keeps a line of it.
 * @returns the address. @throws SpacesError not_found, not_allowed, unprocessable (no e-mail address is known)
 */
export const askTranscript = async ({ ctx: { tenantId, actor }, input }: Call): Promise<{ email: string }> => {
  const { channelId } = parseInput(wanted, input)
  await requireStaff(tenantId, actor)
  return tenantTransaction(tenantId, async (execute) => {
    const talk = await lockTalk(execute, tenantId, channelId)
    if (!talk) throw new SpacesError('not_found')
    const [visitor] = await execute<{ email: string | null }>('select email from public.visitors where tenant_id = $1 and id = $2', [tenantId, talk.visitorId])
    if (!visitor?.email) throw new SpacesError('unprocessable', 'No e-mail address of this customer is known yet. Add one first.')
    await appendTalkLine(execute, { talk, actor, body: `${actor.name} sent this conversation to the customer by e-mail.`, metadata: { event: 'conversation.mailed' } })
    await enqueueOn(execute, [{ queue: 'inbox.transcript', data: { tenantId, channelId, askedBy: actor.name, requestId: uuidv7() } }])
    return { email: visitor.email }
  })
}
