/** Two rooms a channel: staff read everything, the customer what is meant for him. */
export const staffRoom = (channelId: string) => `c:${channelId}:s`
export const visitorRoom = (channelId: string) => `c:${channelId}:v`
/** Every window of one visitor, also before there is a conversation. */
export const visitorHome = (visitorId: string) => `v:${visitorId}`
/** Staff who watch a business's inbox. */
export const inboxRoom = (tenantId: string) => `t:${tenantId}`
/** Every window of one person of the staff. */
export const personRoom = (userId: string) => `p:${userId}`
