import { useCallback, useEffect, useState } from 'react'
import type { TeamChannel } from '@/queries/channels/teamChannels'
import type { ServerEvents } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'
import type { Move } from './channels/movedOrder'
import type { DeskChannel } from './DeskData'

/** News come in bursts; the list is asked for once they settle. Milliseconds. */
const settle = 800

type News = { channelId: string; seq: number }

/** A channel that is not in the list: left, or closed; `mayOpen`: this person cares for it. */
export type DeskOther = { id: string; title: string; archived: boolean; mayOpen: boolean }

type Lists = { channels: DeskChannel[]; others: DeskOther[] }

const inOrder = (a: DeskChannel, b: DeskChannel) => a.category.localeCompare(b.category) || a.position - b.position || a.title.localeCompare(b.title)

const listsOf = (answer: TeamChannel[], now: DeskChannel[]): Lists => {
  const open = answer.filter(({ archived, joined }) => joined && !archived)
  const read = new Map(now.map(({ id, readSeq }) => [id, readSeq]))
  return {
    channels: [...open.map((fresh) => ({ ...fresh, readSeq: Math.max(fresh.readSeq, read.get(fresh.id) ?? 0) })).sort(inOrder), ...now.filter(({ kind }) => kind === 'activity')],
    others: answer.filter((channel) => !open.includes(channel)).map(({ id, title, archived, manages }) => ({ id, title, archived, mayOpen: manages })),
  }
}

const changed = (now: Lists, id: string, part: (channel: DeskChannel) => DeskChannel): Lists => {
  const at = now.channels.findIndex((channel) => channel.id === id)
  const known = now.channels[at]
  const next = known && part(known)
  // What changes nothing must not draw anything: reading is told by an effect of drawing.
  return next && next !== known ? { ...now, channels: now.channels.with(at, next) } : now
}

/** The channels, and what is new in each to this person, kept current by the news of the business. */
export const useUnread = (connection: Connection, tenantId: string, initial: DeskChannel[]) => {
  const [lists, setLists] = useState<Lists>({ channels: initial, others: [] })
  const reload = useCallback(async () => {
    const answer = await connection.ask('reads', { tenantId }).catch(() => undefined)
    if (answer && !('error' in answer)) setLists((now) => listsOf(answer.channels, now.channels))
  }, [connection, tenantId])
  const drafted = useCallback((id: string, draft: string, draftAt: string) => setLists((now) => changed(now, id, (channel) => ((channel.draftAt ?? '') < draftAt ? { ...channel, draft, draftAt } : channel))), [])
  useEffect(() => {
    const told: ServerEvents['draft'] = ({ channelId, threadId, body, at }) => threadId || drafted(channelId, body, at)
    connection.socket.on('draft', told)
    return () => void connection.socket.off('draft', told)
  }, [connection, drafted])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void reload(), settle)
    }
    const news = ({ channelId, seq }: News) => {
      setLists((now) => changed(now, channelId, (channel) => (channel.lastSeq < seq ? { ...channel, lastSeq: seq } : channel)))
      again()
    }
    const online = () => {
      if (connection.state !== 'online') return
      connection.ask('watch', { tenantId }).catch(() => undefined)
      void reload()
    }
    const seen = () => document.visibilityState === 'visible' && connection.state === 'online' && void reload()
    const stop = connection.watch(online)
    online()
    document.addEventListener('visibilitychange', seen)
    connection.socket.on('activity', news)
    connection.socket.on('channels', again)
    return () => {
      stop()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', seen)
      connection.socket.off('activity', news)
      connection.socket.off('channels', again)
    }
  }, [connection, tenantId, reload])
  const read = useCallback((id: string, seq: number) => setLists((now) => changed(now, id, (channel) => (channel.readSeq < seq ? { ...channel, lastSeq: Math.max(channel.lastSeq, seq), readSeq: seq, mentions: 0 } : channel))), [])
  const move = useCallback((moves: Move[]) => setLists((now) => {
    const to = new Map(moves.map(({ id, ...place }) => [id, place]))
    const [logs, talks] = [now.channels.filter(({ kind }) => kind === 'activity'), now.channels.filter(({ kind }) => kind !== 'activity')]
    return { ...now, channels: [...talks.map((channel) => ({ ...channel, ...to.get(channel.id) })).sort(inOrder), ...logs] }
  }), [])
  return { ...lists, read, move, reload, drafted }
}
