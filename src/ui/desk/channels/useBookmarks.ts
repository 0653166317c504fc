import { useCallback, useEffect, useMemo, useState } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'
import { tell } from './tell'

export type Bookmarks = { messages: WireMessage[] | null; saved: ReadonlySet<string>; turn: (message: WireMessage) => void; load: () => void }

/** What this person put aside, the newest first. */
export const useBookmarks = (connection: Connection, tenantId: string): Bookmarks => {
  const [messages, setMessages] = useState<WireMessage[] | null>(null)
  const load = useCallback(() => {
    connection.ask('bookmarks', { tenantId }).then((answer) => 'error' in answer || setMessages(answer.messages), () => undefined)
  }, [connection, tenantId])
  useEffect(() => {
    const online = () => connection.state === 'online' && load()
    online()
    return connection.watch(online)
  }, [connection, load])
  const saved = useMemo(() => new Set(messages?.map(({ id }) => id)), [messages])
  const turn = useCallback(
    (message: WireMessage) => {
      const on = !saved.has(message.id)
      void tell(connection, 'bookmark', { channelId: message.channelId, messageId: message.id, on }, on ? 'Saved for later.' : 'No longer saved.').then(
        (done) => done && setMessages((now) => (on ? [message, ...(now ?? [])] : (now ?? []).filter(({ id }) => id !== message.id))),
      )
    },
    [connection, saved],
  )
  return { messages, saved, turn, load }
}
