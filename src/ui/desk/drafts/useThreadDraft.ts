import { useCallback, useEffect, useState } from 'react'
import type { ServerEvents } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'
import type { ServerDraft } from './takeDraft'
import { useDraft } from './useDraft'

const never: ServerDraft = { text: '', at: null }

const later = (now: ServerDraft, next: ServerDraft): ServerDraft => ((now.at ?? '') < (next.at ?? '') ? next : now)

/** Keeps the reply that was begun in a thread on every device of the person. @returns the name of the box's text on this device */
export const useThreadDraft = (connection: Connection, channelId: string, threadId: string, enabled: boolean): string => {
  const [server, setServer] = useState(never)
  const key = `thread/${threadId}`
  const saved = useCallback((text: string, at: string) => setServer((now) => later(now, { text, at })), [])
  useEffect(() => {
    if (!enabled) return
    const load = () => {
      if (connection.state !== 'online') return
      void connection.ask('threadDraft', { channelId, threadId }).then((answer) => 'error' in answer || saved(answer.body, answer.at ?? ''), () => undefined)
    }
    const heard: ServerEvents['draft'] = (told) => {
      if (told.threadId === threadId) saved(told.body, told.at)
    }
    const stop = connection.watch(load)
    connection.socket.on('draft', heard)
    load()
    return () => {
      stop()
      connection.socket.off('draft', heard)
    }
  }, [connection, channelId, threadId, enabled, saved])
  useDraft(connection, { key, channelId, threadId }, server, enabled, saved)
  return key
}
