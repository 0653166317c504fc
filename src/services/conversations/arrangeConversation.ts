import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { queryOne } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { isWriter } from '../messages/isWriter'
import { parseInput } from '../messages/parseInput'
import { postMessage } from '../messages/postMessage'

const states = ['open', 'waiting', 'resolved', 'snoozed'] as const

const arrangement = z
  .strictObject({ channelId: z.uuid(), state: z.enum(states).optional(), agentEnabled: z.boolean().optional() })
  .refine(({ state, agentEnabled }) => state !== undefined || agentEnabled !== undefined, 'Say what should change.')

type Arranged = { state: (typeof states)[number]; agentEnabled: boolean }
type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof arrangement> }

const words = ({ name }: Author, { state, agentEnabled }: z.output<typeof arrangement>): string => {
  const said = [state && `marked this conversation as ${state}`, agentEnabled !== undefined && (agentEnabled ? 'let the assistant answer again' : 'took over from the assistant')]
  return `${name} ${said.filter(Boolean).join(' and ')}.`
}

/**
 * Sets the state of a customer conversation and whether the agent answers in it; the log keeps a line of it for staff.
 * @throws SpacesError invalid_input, not_found, not_allowed, unavailable
 */
export const arrangeConversation = async ({ ctx, input }: Call): Promise<Arranged> => {
  const { tenantId, actor } = ctx
  const wanted = parseInput(arrangement, input)
  if (actor.kind === 'user' && !(actor.id && (await asTenant(tenantId, () => isWriter(tenantId, actor.id ?? ''))))) throw new SpacesError('not_allowed')
  if (actor.kind === 'visitor' || actor.kind === 'customer') throw new SpacesError('not_allowed')
  const row = await asTenant(tenantId, () =>
    queryOne<Arranged>(
      `update public.channels set state = coalesce($3::public.enum_channels_state, state), agent_enabled = coalesce($4::boolean, agent_enabled), updated_at = now()
       where tenant_id = $1 and id = $2 and kind = 'customer' returning state::text as state, coalesce(agent_enabled, false) as "agentEnabled"`,
      [tenantId, wanted.channelId, wanted.state ?? null, wanted.agentEnabled ?? null],
    ),
  )
  if (!row) throw new SpacesError('not_found')
  const spaces: Author = { kind: 'system', id: null, name: 'Spaces' }
  const line = { channelId: wanted.channelId, type: 'system' as const, visibility: 'internal' as const, body: words(actor, wanted), metadata: { event: 'conversation.arranged', documentId: wanted.channelId, collection: 'channels' } }
  await postMessage({ ctx: { tenantId, actor: spaces }, input: line })
  return row
}
