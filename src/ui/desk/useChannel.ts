import { useEffect, useState } from 'react'
import type { Connection } from '@/ui/chat/client/Connection'
import { Conversation } from '@/ui/chat/client/Conversation'
import { DeskLog } from './DeskLog'

export type OpenChannel = { conversation: Conversation; log: DeskLog }

/** One channel, joined for as long as it is on the screen. */
export const useChannel = (connection: Connection, channelId: string): OpenChannel | null => {
  const [open, setOpen] = useState<OpenChannel | null>(null)
  useEffect(() => {
    const conversation = new Conversation({ connection, channelId, scope: `staff/${channelId}` })
    const log = new DeskLog(connection, channelId, conversation)
    setOpen({ conversation, log })
    return () => {
      log.close()
      conversation.close()
    }
  }, [connection, channelId])
  return open
}
