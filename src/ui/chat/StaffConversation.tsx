'use client'

import { useEffect, useState } from 'react'
import type { InboxEntry } from '@/queries/chat/inbox'
import './chat.css'
import { Connection } from './client/Connection'
import { InboxList } from './staff/InboxList'
import { StaffThread } from './staff/StaffThread'
import { useInbox } from './staff/useInbox'

type Props = {
  tenantId: string
  /** The conversation to begin with; none shows the list. */
  channelId?: string
  /** The list as the server drew it, so that nothing is empty at first. */
  entries?: InboxEntry[]
  /** Address of the tenant's site, for links in messages: `/t/<handle>` or its own origin. */
  siteBase: string
  /** Without it only the thread is shown: for the page of one conversation. */
  withList?: boolean
}

const Inbox = ({ connection, tenantId, channelId, entries, siteBase, withList = true }: Props & { connection: Connection }) => {
  const [chosen, setChosen] = useState(channelId ?? null)
  const list = useInbox(connection, tenantId, entries ?? null, chosen)
  return (
    <div className="chat-staff" data-chosen={chosen ? '' : undefined} data-list={withList || undefined}>
      {withList && <nav className="chat-staff-list" aria-label="Inbox"><InboxList entries={list} chosen={chosen} onChoose={setChosen} /></nav>}
      {chosen ? <StaffThread key={chosen} connection={connection} channelId={chosen} base={siteBase} onBack={() => setChosen(null)} /> : <p className="chat-none chat-staff-hint">Choose a conversation to read and answer it.</p>}
    </div>
  )
}

/** The inbox of a business inside the admin: conversations, the one chosen, and the reply, live. */
export const StaffConversation = (props: Props) => {
  const [connection, setConnection] = useState<Connection | null>(null)
  useEffect(() => {
    const made = new Connection({ handshake: { as: 'staff' } })
    made.start()
    setConnection(made)
    return () => made.stop()
  }, [])
  return connection ? <Inbox {...props} connection={connection} /> : <p className="chat-loading" aria-busy="true">Connecting …</p>
}
