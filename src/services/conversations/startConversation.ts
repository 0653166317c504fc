import type { z } from 'zod'
import { asTenant } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { SpacesError } from '@/errors/SpacesError'
import { toSpacesError } from '@/errors/toSpacesError'
import type { Author } from '@/messages/actorOf'
import type { Execute } from '@/messages/Execute'
import { jobsForMessage } from '@/messages/jobsForMessage'
import type { StoredMessage } from '@/messages/NewMessage'
import { executeOf } from '@/db/executeOf'
import { append } from '@/realtime/writer/append'
import { announceWritten, type Written } from '@/realtime/writer/written'
import { messageInput, type MessageInput } from '../messages/messageInput'
import { composeMessage } from '../messages/composeMessage'
import { parseInput } from '../messages/parseInput'
import { postMessage } from '../messages/postMessage'
import { ensureVisitor } from '../visitors/ensureVisitor'
import { addConversationChannel, type FirstAnswer } from './addConversationChannel'

type Input = Omit<MessageInput, 'channelId' | 'blocks'>
/** `first`: whom the customer asked to answer; counts where the business lets him choose. */
type Call = { ctx: { tenantId: string; actor: Author }; input: Input; first?: FirstAnswer | undefined }

const withoutChannel = messageInput.omit({ channelId: true, blocks: true })

type ParsedOpening = z.output<typeof withoutChannel>

const existing = async (execute: Execute, tenantId: string, visitorId: string): Promise<string | undefined> => {
  await execute("select pg_advisory_xact_lock(hashtextextended('visitor:' || $1, 0))", [visitorId])
  const [row] = await execute<{ id: string }>(
    `select id from public.channels where tenant_id = $1 and visitor_id = $2 and kind = 'customer' order by created_at desc, id desc limit 1`,
    [tenantId, visitorId],
  )
  return row?.id
}

type Begun = { found: string } | { written: Written }
type Opening = { tenantId: string; actor: Author; visitorId: string; input: ParsedOpening; first?: FirstAnswer | undefined }

const begin = async (execute: Execute, { tenantId, actor, visitorId, input, first }: Opening): Promise<Begun> => {
  const found = await existing(execute, tenantId, visitorId)
  if (found) return { found }
  const name = await ensureVisitor(execute, { tenantId, visitorId, page: input.page })
  const channel = await addConversationChannel(execute, { tenantId, visitorId, name, first })
  const message = composeMessage(channel, { ...actor, name }, { ...input, blocks: [], channelId: channel.id })
  const calls = jobsForMessage(message, channel)
  const [stored] = await append(execute, { messages: [message], channels: [channel], calls })
  if (!stored) throw new SpacesError('internal')
  return { written: { stored, agentReplies: calls.some(({ queue }) => queue === 'agent.reply') } }
}

/**
 * A visitor's first words: his row, his conversation and the message in one transaction. Two windows that begin at
 * once share one conversation, and a repeated send of the same `clientId` returns the first message.
 * @throws SpacesError invalid_input, malformed, too_large, not_allowed (no visitor), unavailable
 */
export const startConversation = async ({ ctx, input, first }: Call): Promise<StoredMessage> => {
  const { tenantId, actor } = ctx
  const visitorId = actor.kind === 'visitor' ? actor.id : null
  if (!visitorId) throw new SpacesError('not_allowed')
  const opening = { tenantId, actor, visitorId, input: parseInput(withoutChannel, input), first }
  const begun = await asTenant(tenantId, () => transaction((client) => begin(executeOf(client), opening))).catch((error: unknown) => {
    throw toSpacesError(error)
  })
  if ('found' in begun) return postMessage({ ctx, input: { ...input, channelId: begun.found } })
  announceWritten([begun.written])
  return begun.written.stored
}
