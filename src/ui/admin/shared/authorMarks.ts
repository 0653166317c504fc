import { Bot, Cog, Globe, type LucideIcon, MessageCircle, Phone, ScrollText, User, UserCog } from 'lucide-react'
import type { AuthorKind, MessageType } from '@/messages/vocabulary'

type Mark = { icon: LucideIcon; label: string }

/** Who speaks, as a sign and in a word. */
export const authorMarks: Record<AuthorKind, Mark> = {
  user: { icon: User, label: 'Colleague' },
  operator: { icon: UserCog, label: 'Platform' },
  customer: { icon: MessageCircle, label: 'Customer' },
  visitor: { icon: MessageCircle, label: 'Visitor' },
  agent: { icon: Bot, label: 'Agent' },
  webhook: { icon: Cog, label: 'Service' },
  federation: { icon: Globe, label: 'Network' },
  system: { icon: Cog, label: 'Spaces' },
}

export const typeMarks: Partial<Record<MessageType, Mark>> = {
  customer_inquiry: { icon: ScrollText, label: 'Inquiry' },
  voice_ai: { icon: Phone, label: 'Call' },
}
