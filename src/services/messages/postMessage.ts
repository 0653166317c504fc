import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { checkFilled } from '@/messages/checkFilled'
import { mentionsOfMessage } from '@/messages/mentionsOfMessage'
import type { NewMessage, StoredMessage } from '@/messages/NewMessage'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
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

/** `parsed`: by this schema, or by the protocol's, which is made of the same parts. */
type ParsedCall = { ctx: PostCall['ctx']; channel: ChannelSheet; parsed: ParsedMessageInput }

const compose = async ({ ctx: { tenantId, actor }, channel, parsed }: ParsedCall): Promise<NewMessage> => {
  if (channel.tenantId !== tenantId || !mayWrite(channel, actor)) throw new SpacesError('not_found')
  if (actor.kind === 'user' && !(actor.id && (await asTenant(tenantId, () => isWriter(tenantId, actor.id ?? ''))))) throw new SpacesError('not_allowed')
  if (!(await mayEnter(channel, actor))) throw new SpacesError('not_found')
  if (channel.archived) throw new SpacesError('unprocessable', 'This channel is closed.')
  await checkBlocks(tenantId, actor, parsed.blocks)
  const message = composeMessage(channel, actor, await inThread(tenantId, actor, await withMentions(tenantId, actor, parsed)))
  checkFilled({ kind: channel.kind, actor, visibility: message.visibility, body: message.body })
  return message
}

/**
 * Everything before the log: validated, allowed, and composed as it will be stored. The actor must be verified by the caller.
 * @throws SpacesError invalid_input, malformed, too_large, not_found, not_allowed, unavailable
 */
export const prepareMessage = async ({ ctx, input }: PostCall): Promise<NewMessage> => {
  const parsed = parseInput(messageInput, input)
  const channel = await asTenant(ctx.tenantId, () => knownChannel(ctx.tenantId, parsed.channelId))
  if (!channel) throw new SpacesError('not_found')
  return compose({ ctx, channel, parsed })
}

/** A reply joins the thread of what it answers; under an internal note it is one too. */
const inThread = async (tenantId: string, actor: Author, parsed: ParsedMessageInput): Promise<ParsedMessageInput> => {
  const { threadId } = parsed
  if (!threadId) return parsed
  const root = await asTenant(tenantId, () => threadRoot(tenantId, parsed.channelId, threadId, actor))
  return { ...parsed, threadId: root.threadId, ...(root.visibility === 'internal' && { visibility: 'internal' as const }) }
}

const withMentions = async (tenantId: string, actor: Author, parsed: ParsedMessageInput): Promise<ParsedMessageInput> => {
  if (parsed.metadata) return parsed
  const metadata = await mentionsOfMessage({ author: actor, type: parsed.type ?? 'text', body: parsed.body }, () => asTenant(tenantId, () => mentionable(tenantId)))
  return metadata ? { ...parsed, metadata } : parsed
}

/**
 * Says something in a channel: validated, allowed, numbered, stored with the jobs it calls for, and shown to whoever listens.
 * Sending again with the same `clientId` returns the first message. The actor must be verified by the caller.
 * @throws SpacesError invalid_input, malformed, too_large, not_found (also for another tenant's channel), not_allowed, unavailable
 */
export const postMessage = async (call: PostCall): Promise<StoredMessage> => processWriter().write(await prepareMessage(call))

/** The same for what a socket sent: its door has parsed it and found its channel. */
export const postParsed = async (call: ParsedCall): Promise<StoredMessage> => processWriter().write(await compose(call))
