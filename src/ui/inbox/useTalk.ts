import { useCallback, useEffect, useState } from 'react'
import type { TalkRow } from '@/queries/inbox/talkRow'
import type { ClientInput, WireMessage } from '@/realtime/protocol'
import type { Connection } from '../chat/client/Connection'

export type Change = Omit<ClientInput['tend'], 'channelId' | 'seen'>
export type OneTalk = { talk: TalkRow | null; notice: string | null; change: (wanted: Change) => Promise<void>; dismiss: () => void }

const fieldWords = { state: 'the state', assignee: 'who it is assigned to', priority: 'the priority', agentEnabled: 'who answers' } as const

const seenOf = ({ state, priority, assignee, agentEnabled }: TalkRow) => ({ state, priority, agentEnabled, assignee: assignee ? `${assignee.kind}:${assignee.id}` : null })

/** How the open conversation stands, kept current, and the way to change it. */
export const useTalk = (connection: Connection, channelId: string): OneTalk => {
  const [talk, setTalk] = useState<TalkRow | null>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const load = useCallback(async () => {
    const answer = await connection.ask('talk', { channelId }).catch(() => undefined)
    if (answer && 'talk' in answer) setTalk(answer.talk)
  }, [connection, channelId])
  useEffect(() => {
    const said = (message: WireMessage) => void (message.channelId === channelId && load())
    const changed = (news: { channelId: string }) => void (news.channelId === channelId && load())
    const stop = connection.watch(() => connection.state === 'online' && void load())
    connection.socket.on('message', said)
    connection.socket.on('channel', changed)
    void load()
    return () => {
      stop()
      connection.socket.off('message', said)
      connection.socket.off('channel', changed)
    }
  }, [connection, channelId, load])
  const change = useCallback(
    async (wanted: Change) => {
      const answer = await connection.ask('tend', { ...wanted, channelId, ...(talk && { seen: seenOf(talk) }) }).catch(() => undefined)
      if (!answer) return setNotice('That did not reach us. Please try again when you are connected.')
      if ('error' in answer) return setNotice(answer.error.message)
      setTalk(answer.talk)
      setNotice(answer.conflict ? `${answer.conflict.by} just changed ${answer.conflict.fields.map((field) => fieldWords[field]).join(' and ')}. You see it now as it stands; change it again if you still want to.` : null)
    },
    [connection, channelId, talk],
  )
  return { talk, notice, change, dismiss: () => setNotice(null) }
}
