import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { NotificationRow } from '@/queries/notifications/readNotifications'
import { useStaffConnection } from '@/ui/chat/useStaffConnection'
import { notificationsApi } from './notificationsApi'

type Known = { unread: number; entries: NotificationRow[] }
type Seen = Known & { at: string }

/** The server says when there is something new. News come in bursts; without a line one looks again now and then. Milliseconds. */
const pace = { settle: 250, withoutLine: 60_000 }

/** Looks at once, whenever the server says so, whenever one comes back to the page, and slowly while there is no line. */
const useLooking = (refresh: () => Promise<void>, unread: RefObject<number>) => {
  const connection = useStaffConnection()
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && refresh())
    let waiting: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        look()
      }, pace.settle)
    }
    const told = ({ read }: { read?: true }) => void ((!read || unread.current > 0) && soon())
    soon()
    const timer = setInterval(() => connection?.state !== 'online' && look(), pace.withoutLine)
    const stop = connection?.watch(() => connection.state === 'online' && soon())
    connection?.socket.on('notices', told)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(waiting)
      clearInterval(timer)
      stop?.()
      connection?.socket.off('notices', told)
      document.removeEventListener('visibilitychange', look)
    }
  }, [connection, refresh, unread])
}

/** What this person was told of; `undefined` until it is known. While the server is away the last known stays. */
export const useNotifications = () => {
  const [known, setKnown] = useState<Seen | undefined>()
  const [away, setAway] = useState(false)
  const unread = useRef(0)
  const refresh = useCallback(
    () => notificationsApi<Known>('list').then((list) => {
      unread.current = list.unread
      setKnown({ ...list, at: new Date().toISOString() })
      setAway(false)
    }, () => setAway(true)),
    [],
  )
  useLooking(refresh, unread)
  const markRead = async (ids?: string[]) => {
    await notificationsApi('read', ids ? { ids } : {}).catch(() => undefined)
    await refresh()
  }
  return { known, away, refresh, markRead }
}
