import { useCallback, useEffect, useState } from 'react'
import type { NotificationRow } from '@/queries/notifications/readNotifications'
import { notificationsApi } from './notificationsApi'

type Known = { unread: number; entries: NotificationRow[] }
type Seen = Known & { at: string }

/** Looked at again this often while the page is seen, and whenever one comes back to it. Milliseconds. */
const every = 20_000

/** What this person was told of; `undefined` until it is known. While the server is away the last known stays. */
export const useNotifications = () => {
  const [known, setKnown] = useState<Seen | undefined>()
  const [away, setAway] = useState(false)
  const refresh = useCallback(
    () => notificationsApi<Known>('list').then((list) => (setKnown({ ...list, at: new Date().toISOString() }), setAway(false)), () => setAway(true)),
    [],
  )
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && refresh())
    const first = setTimeout(look, 0)
    const timer = setInterval(look, every)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refresh])
  const markRead = async (ids?: string[]) => {
    await notificationsApi('read', ids ? { ids } : {}).catch(() => undefined)
    await refresh()
  }
  return { known, away, refresh, markRead }
}
