import { useEffect, useState } from 'react'
import type { ChatOpening } from '@/services/conversations/ChatOpening'
import { Connection } from './client/Connection'
import { Conversation } from './client/Conversation'
import { frameSession } from './client/frameSession'
import { openSession } from './client/openSession'
import type { ChatProps } from './ChatProps'

type VisitorChat = { connection: Connection; conversation: Conversation; opening: ChatOpening | null }

type Pick = { handle: ChatProps['handle']; base: ChatProps['base'] }

const make = ({ handle, base }: Pick, opened: (opening: ChatOpening) => void) => {
  const renew = async () => opened(await openSession(base))
  const connection = new Connection({ handshake: () => ({ as: 'visitor', site: handle, token: frameSession.token() }), renew })
  return { connection, conversation: new Conversation({ connection, scope: `${location.host}${base}/${handle}` }) }
}

/** A visitor's connection and conversation for as long as the panel is on the page. */
export const useVisitorChat = ({ handle, base }: Pick): VisitorChat | null => {
  const [opening, setOpening] = useState<ChatOpening | null>(null)
  const [chat, setChat] = useState<ReturnType<typeof make> | null>(null)
  useEffect(() => {
    const made = make({ handle, base }, setOpening)
    made.connection.start()
    setChat(made)
    return () => {
      made.conversation.close()
      made.connection.stop()
    }
  }, [handle, base])
  return chat && { ...chat, opening }
}
