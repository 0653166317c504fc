import { useCallback, useEffect, useState } from 'react'
import type { InboxEntry } from '@/queries/chat/inbox'
import type { Connection } from '../client/Connection'

/** News come in bursts, and what was read is kept a moment later; the list is asked for once both settle. Milliseconds. */
const settle = 600

/** The conversations of a business, kept current while the connection holds. */
export const useInbox = (connection: Connection, tenantId: string, initial: InboxEntry[] | null, chosen: string | null): InboxEntry[] | null => {
  const [entries, setEntries] = useState(initial)
  const load = useCallback(async () => {
    const answer = await connection.ask('inbox', { tenantId }).catch(() => undefined)
    if (answer && 'entries' in answer) setEntries(answer.entries)
  }, [connection, tenantId])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void load(), settle)
    }
    const online = () => {
      if (connection.state !== 'online') return
      connection.ask('watch', { tenantId }).catch(() => undefined)
      soon()
    }
    const stop = connection.watch(online)
    connection.socket.on('activity', soon)
    online()
    return () => {
      stop()
      clearTimeout(timer)
      connection.socket.off('activity', soon)
    }
  }, [connection, tenantId, load])
  useEffect(() => {
    const timer = setTimeout(() => void load(), settle)
    return () => clearTimeout(timer)
  }, [load, chosen])
  return entries
}
