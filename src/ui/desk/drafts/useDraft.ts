import { useEffect, useRef, useState } from 'react'
import type { Connection } from '@/ui/chat/client/Connection'
import { DraftKeeper } from './DraftKeeper'
import type { ServerDraft } from './takeDraft'

type Place = { key: string; channelId: string; threadId?: string }

const saveOn = (connection: Connection, { channelId, threadId }: Place) => async (body: string): Promise<{ at: string } | undefined> => {
  if (connection.state !== 'online') return undefined
  const answer = await connection.ask('draft', { channelId, body, ...(threadId ? { threadId } : {}) })
  return 'error' in answer ? undefined : answer
}

/**
 * What was begun in a box, on every device of the person: in the browser's store at once, on the server after a rest and
 * whenever the line is back; what another device writes comes into the box.
 */
export const useDraft = (connection: Connection, { key, channelId, threadId }: Place, { text, at }: ServerDraft, enabled: boolean, onSaved: (text: string, at: string) => void): void => {
  const [keeper, setKeeper] = useState<DraftKeeper>()
  const saved = useRef(onSaved)
  useEffect(() => {
    saved.current = onSaved
  })
  useEffect(() => {
    if (!enabled) return
    const made = new DraftKeeper({ key, save: saveOn(connection, { key, channelId, threadId }), saved: (body, when) => saved.current(body, when) })
    const leave = () => document.visibilityState === 'hidden' && made.keep()
    const stop = connection.watch(made.keep)
    document.addEventListener('visibilitychange', leave)
    setKeeper(made)
    return () => {
      made.stop()
      stop()
      document.removeEventListener('visibilitychange', leave)
    }
  }, [connection, key, channelId, threadId, enabled])
  useEffect(() => {
    keeper?.hear({ text, at })
    keeper?.keep()
  }, [keeper, text, at])
}
