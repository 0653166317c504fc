import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { mentionsIn } from '@/messages/mentionsIn'
import type { NewMessage, StoredMessage } from '@/messages/NewMessage'
import { mentionable } from '@/queries/chat/mentionable'
import { processWriter } from '@/realtime/writer/processWriter'
import { mayEnter } from '../channels/mayEnter'
import { checkBlocks } from './checkBlocks'
import { composeMessage } from './composeMessage'
import { isWriter } from './isWriter'
import { knownChannel } from './knownChannel'
import { mayWrite } from './mayWrite'
import { type MessageInput, messageInput, type ParsedMessageInput } from './messageInput'
import { parseInput } from './parseInput'
import { threadRoot } from './threadRoot'

export type PostCall = { ctx: { tenantId: string; actor: Author }; input: MessageInput }

/**
 * Everything before the log: validated, allowed, and composed as it will be stored. The actor must be verified by the caller.
 * @throws SpacesError invalid_input, malformed, too_large, not_found, not_allowed, unavailable
 */
export const prepareMessage = async ({ ctx: { tenantId, actor }, input }: PostCall): Promise<NewMessage> => {
  const parsed = parseInput(messageInput, input)
  const channel = await asTenant(tenantId, () => knownChannel(tenantId, parsed.channelId))
  if (!channel || !mayWrite(channel, actor)) throw new SpacesError('not_found')
  if (actor.kind === 'user' && !(actor.id && (await asTenant(tenantId, () => isWriter(tenantId, actor.id ?? ''))))) throw new SpacesError('not_allowed')
  if (!(await mayEnter(channel, actor))) throw new SpacesError('not_found')
  if (channel.archived) throw new SpacesError('unprocessable', 'This channel is closed.')
  await checkBlocks(tenantId, actor, parsed.blocks)
  return composeMessage(channel, actor, await inThread(tenantId, actor, await withMentions(tenantId, actor, parsed)))
}

/** A reply joins the thread of what it answers; under an internal note it is one too. */
const inThread = async (tenantId: string, actor: Author, parsed: ParsedMessageInput): Promise<ParsedMessageInput> => {
  const { threadId } = parsed
  if (!threadId) return parsed
  const root = await asTenant(tenantId, () => threadRoot(tenantId, parsed.channelId, threadId, actor))
  return { ...parsed, threadId: root.threadId, ...(root.visibility === 'internal' && { visibility: 'internal' as const }) }
}

/** Whom staff call by name is kept with the message, so that each reader's calls can be counted. */
const withMentions = async (tenantId: string, actor: Author, parsed: ParsedMessageInput): Promise<ParsedMessageInput> => {
  const isPerson = actor.kind === 'user' || actor.kind === 'operator'
  if (!isPerson || !parsed.body.includes('@') || parsed.metadata || (parsed.type ?? 'text') !== 'text') return parsed
  const mentions = mentionsIn(parsed.body, await asTenant(tenantId, () => mentionable(tenantId)))
  return mentions.length > 0 ? { ...parsed, metadata: { mentions } } : parsed
}

/**
 * Says something in a channel: validated, allowed, numbered, stored with the jobs it calls for, and shown to whoever listens.
 * Sending again with the same `clientId` returns the first message. The actor must be verified by the caller.
 * @throws SpacesError invalid_input, malformed, too_large, not_found (also for another tenant's channel), not_allowed, unavailable
 */
export const postMessage = async (call: PostCall): Promise<StoredMessage> => processWriter().write(await prepareMessage(call))
