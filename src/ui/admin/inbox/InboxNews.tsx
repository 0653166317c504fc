'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Connection } from '@/ui/chat/client/Connection'

/** Several lines often come at once; the list is read again when they settle. Milliseconds. */
const settle = 700

/** Keeps the list of conversations current while the page is open. Draws nothing. */
export const InboxNews = ({ tenantIds }: { tenantIds: string[] }) => {
  const router = useRouter()
  const watched = tenantIds.join(',')
  useEffect(() => {
    const connection = new Connection({ handshake: { as: 'staff' } })
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => router.refresh(), settle)
    }
    const online = () => {
      if (connection.state !== 'online') return
      for (const tenantId of watched.split(',')) connection.ask('watch', { tenantId }).catch(() => undefined)
    }
    const stop = connection.watch(online)
    connection.socket.on('activity', soon)
    connection.start()
    return () => {
      stop()
      clearTimeout(timer)
      connection.stop()
    }
  }, [watched, router])
  return null
}
