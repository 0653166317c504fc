import { Link } from '@payloadcms/ui'
import { ArrowLeft } from 'lucide-react'
import type { Conversation } from '@/queries/admin/conversationRow'
import { documentHref } from '../shared/listHref'

type Props = { conversation: Conversation; back: string; several: boolean }

/** How else the person can be reached, and the way back to the list on a phone. */
export const ConversationHead = ({ conversation: { title, email, phone, business, visitorId }, back, several }: Props) => (
  <div className="spaces-talk-head">
    <Link aria-label="Back to all conversations" className="spaces-talk-head__back" href={back} prefetch={false}>
      <ArrowLeft aria-hidden="true" size={18} />
    </Link>
    <p>
      {several && <b>{business}</b>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      {visitorId && <Link href={documentHref('visitors', visitorId)} prefetch={false}>About {title}</Link>}
    </p>
  </div>
)
