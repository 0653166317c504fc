import type { ConversationFilter } from '@/queries/admin/readConversations'

type Place = { channelId?: string | undefined; filter: ConversationFilter; search: string }

/** Address of the inbox with a filter, a search and perhaps an open conversation. */
export const inboxHref = ({ channelId, filter, search }: Place): string => {
  const query = new URLSearchParams({ show: filter, ...(search && { search }) })
  return `/admin/conversations${channelId ? `/${channelId}` : ''}?${query}`
}
