import type { EarlierWords } from '@/queries/chat/earlierWords'
import type { WireMessage } from '@/realtime/protocol'

/** What one can do with a message. */
export type MessageActs = {
  reply: (message: WireMessage) => void
  react: (message: WireMessage, emoji: string, on: boolean) => void
  edit: (message: WireMessage | null) => void
  saveEdit: (message: WireMessage, body: string) => void
  /** What it said before, the newest first; undefined when that cannot be known now. */
  earlier: (message: WireMessage) => Promise<EarlierWords[] | undefined>
  remove: (message: WireMessage) => void
  pin: (message: WireMessage) => void
  save: (message: WireMessage) => void
  copyLink: (message: WireMessage) => void
}

export const isOwn = (message: WireMessage, meId: string): boolean => message.author.id === meId && (message.author.kind === 'user' || message.author.kind === 'operator')
