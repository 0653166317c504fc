import { useSyncExternalStore } from 'react'
import { type ChatState, emptyState } from './client/ChatState'
import type { Conversation } from './client/Conversation'

const server = () => emptyState

/** The state of a conversation, drawn anew whenever it changes. */
export const useConversation = (conversation: Conversation): ChatState => useSyncExternalStore(conversation.subscribe, conversation.snapshot, server)
