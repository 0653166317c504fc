/** Where in the admin a conversation is open: customers' in the inbox, the rest at the team's desk. */
export const talkPath = (kind: string, channelId: string): string => `/admin/${kind === 'customer' ? 'conversations' : 'team'}/${channelId}`
