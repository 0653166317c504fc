/** The closed lists that type every Message (product.md, idea 2). */
export const messageTypes = ['text', 'image', 'widget', 'system', 'ai_agent', 'voice_ai', 'web_chat', 'customer_inquiry'] as const
export const departments = ['sales', 'marketing', 'operations', 'support', 'finance'] as const
export const priorities = ['low', 'normal', 'high', 'urgent'] as const
export const customerJourneys = ['awareness', 'consideration', 'purchase', 'retention'] as const
export const authorKinds = ['user', 'customer', 'visitor', 'agent', 'operator', 'webhook', 'federation', 'system'] as const
export const visibilities = ['private', 'internal', 'public'] as const
export const channelKinds = ['team', 'public', 'customer', 'agent', 'activity'] as const

export type MessageType = (typeof messageTypes)[number]
export type Department = (typeof departments)[number]
export type Priority = (typeof priorities)[number]
export type CustomerJourney = (typeof customerJourneys)[number]
export type AuthorKind = (typeof authorKinds)[number]
export type Visibility = (typeof visibilities)[number]
export type ChannelKind = (typeof channelKinds)[number]
