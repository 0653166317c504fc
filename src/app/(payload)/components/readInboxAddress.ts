import { z } from 'zod'
import { type ConversationFilter, conversationFilters } from '@/queries/admin/readConversations'

export type InboxAddress = { channelId: string | undefined; filter: ConversationFilter | undefined; search: string }

const shape = z.object({
  channelId: z.uuid().optional().catch(undefined),
  filter: z.enum(conversationFilters).optional().catch(undefined),
  search: z.string().trim().max(80).catch(''),
})

/** What the address of the inbox asks for; anything that is not understood is left out. */
export const readInboxAddress = (segments: string | string[] | undefined, search: Record<string, unknown> | undefined): InboxAddress => {
  const { channelId, filter, ...rest } = shape.parse({ channelId: [segments ?? []].flat()[1], filter: search?.show, search: search?.search })
  return { channelId, filter, ...rest }
}
