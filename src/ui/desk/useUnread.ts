import { useEffect, useState } from 'react'
import type { Connection } from '@/ui/chat/client/Connection'
import type { DeskChannel } from './DeskData'

type Marks = Record<string, { lastSeq: number; readSeq: number }>

/** How many messages of each channel are new to this person, kept current by the news of the business. */
export const useUnread = (connection: Connection, tenantId: string, channels: DeskChannel[]) => {
  const [marks, setMarks] = useState<Marks>(() => Object.fromEntries(channels.map(({ id, lastSeq, readSeq }) => [id, { lastSeq, readSeq }])))
  useEffect(() => {
    const news = ({ channelId, seq }: { channelId: string; seq: number }) => setMarks((now) => (now[channelId] ? { ...now, [channelId]: { ...now[channelId], lastSeq: Math.max(now[channelId].lastSeq, seq) } } : now))
    const online = () => connection.state === 'online' && void connection.ask('watch', { tenantId }).catch(() => undefined)
    const stop = connection.watch(online)
    online()
    connection.socket.on('activity', news)
    return () => {
      stop()
      connection.socket.off('activity', news)
    }
  }, [connection, tenantId])
  const read = (channelId: string, seq: number) => setMarks((now) => {
    const mark = now[channelId]
    return mark && mark.readSeq < seq ? { ...now, [channelId]: { lastSeq: Math.max(mark.lastSeq, seq), readSeq: seq } } : now
  })
  const unread = (channelId: string) => Math.max(0, (marks[channelId]?.lastSeq ?? 0) - (marks[channelId]?.readSeq ?? 0))
  return { unread, read }
}
