import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import { parseInput } from '../messages/parseInput'
import { type Changed, changeMessage } from './changeMessage'
import type { ChatContext } from './ChatCall'
import { readerKey } from './readerKey'

/** One emoji as Unicode recommends it, and nothing else. */
const oneEmoji = new RegExp('^\\p{RGI_Emoji}$', 'v')

export const emojiSchema = z.string().max(40).regex(oneEmoji, 'This is not an emoji.')

const reactionInput = z.strictObject({ channelId: z.uuid(), messageId: z.uuid(), emoji: emojiSchema, on: z.boolean() })

type Call = { ctx: ChatContext; input: z.input<typeof reactionInput> }

/** Different emoji one message may carry. */
const most = 20

const withReaction = (reactions: Record<string, string[]>, emoji: string, by: string, on: boolean): Record<string, string[]> | undefined => {
  const readers = reactions[emoji] ?? []
  if (readers.includes(by) === on) return undefined
  if (on && !reactions[emoji] && Object.keys(reactions).length >= most) throw new SpacesError('unprocessable', 'This message has all the reactions it can hold.')
  const { [emoji]: _, ...others } = reactions
  const left = on ? [...readers, by] : readers.filter((reader) => reader !== by)
  return left.length > 0 ? { ...others, [emoji]: left } : others
}

/**
 * Puts one's reaction on a message or takes it away; what is so already changes nothing.
 * @throws SpacesError invalid_input (no emoji), not_found (also when deleted), not_allowed, unprocessable (20 different ones)
 */
export const reactToMessage = async ({ ctx, input }: Call): Promise<Changed> => {
  const { channelId, messageId, emoji, on } = parseInput(reactionInput, input)
  const by = readerKey(ctx.actor)
  return changeMessage({ ctx, input: { channelId, messageId } }, (target) => {
    if (target.marks?.deletedAt) throw new SpacesError('not_found')
    const reactions = withReaction(target.marks?.reactions ?? {}, emoji, by, on)
    return reactions && ((execute) => execute('update core.message_marks set reactions = $3 where tenant_id = $1 and message_id = $2', [ctx.tenantId, messageId, JSON.stringify(reactions)]))
  })
}
