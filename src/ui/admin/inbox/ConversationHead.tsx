import { Link } from '@payloadcms/ui'
import { ArrowLeft } from 'lucide-react'
import type { Conversation } from '@/queries/admin/conversationRow'
import { ConversationActions } from './ConversationActions'

type Props = { conversation: Conversation; back: string; mayArrange: boolean; several: boolean }

/** Who this conversation is with, how to reach him otherwise, and whether it is settled. */
export const ConversationHead = ({ conversation: { id, title, email, phone, business, state, waiting, agentEnabled }, back, mayArrange, several }: Props) => (
  <header className="spaces-talk-head">
    <Link aria-label="Back to all conversations" className="spaces-talk-head__back" href={back} prefetch={false}>
      <ArrowLeft aria-hidden="true" size={18} />
    </Link>
    <div>
      <h2>{title}</h2>
      <p>
        {[several ? business : null, state === 'resolved' && !waiting ? 'Done' : waiting ? 'Waits for an answer' : 'Open'].filter(Boolean).join(' · ')}
        {email && <> · <a href={`mailto:${email}`}>{email}</a></>}
        {phone && <> · <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a></>}
      </p>
    </div>
    <ConversationActions agentEnabled={agentEnabled} channelId={id} done={state === 'resolved' && !waiting} mayArrange={mayArrange} />
  </header>
)
