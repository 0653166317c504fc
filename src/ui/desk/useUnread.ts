import { useCallback, useEffect, useState } from 'react'
import type { Connection } from '@/ui/chat/client/Connection'
import type { DeskChannel } from './DeskData'

/** News come in bursts; the list is asked for once they settle. Milliseconds. */
const settle = 800

type News = { channelId: string; seq: number }

/** The channels, and what is new in each to this person, kept current by the news of the business. */
export const useUnread = (connection: Connection, tenantId: string, initial: DeskChannel[]) => {
  const [channels, setChannels] = useState(initial)
  const change = useCallback((id: string, part: (channel: DeskChannel) => DeskChannel) => setChannels((now) => {
    const [at, known] = [now.findIndex((channel) => channel.id === id), now.find((channel) => channel.id === id)]
    const next = known && part(known)
    // What changes nothing must not draw anything: reading is told by an effect of drawing.
    return next && next !== known ? now.with(at, next) : now
  }), [])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = async () => {
      const answer = await connection.ask('reads', { tenantId }).catch(() => undefined)
      if (!answer || 'error' in answer) return
      const open = answer.channels.filter(({ archived, joined }) => joined && !archived)
      setChannels((now) => [...open.map((fresh) => ({ ...fresh, readSeq: Math.max(fresh.readSeq, now.find(({ id }) => id === fresh.id)?.readSeq ?? 0) })), ...now.filter(({ kind }) => kind === 'activity')])
    }
    const news = ({ channelId, seq }: News) => {
      change(channelId, (channel) => (channel.lastSeq < seq ? { ...channel, lastSeq: seq } : channel))
      clearTimeout(timer)
      timer = setTimeout(() => void load(), settle)
    }
    const online = () => {
      if (connection.state !== 'online') return
      connection.ask('watch', { tenantId }).catch(() => undefined)
      void load()
    }
    const stop = connection.watch(online)
    online()
    connection.socket.on('activity', news)
    return () => {
      stop()
      clearTimeout(timer)
      connection.socket.off('activity', news)
    }
  }, [connection, tenantId, change])
  const read = useCallback((id: string, seq: number) => change(id, (channel) => (channel.readSeq < seq ? { ...channel, lastSeq: Math.max(channel.lastSeq, seq), readSeq: seq, mentions: 0 } : channel)), [change])
  return { channels, read }
}
