import { useEffect, useRef, useState } from 'react'
import type { Connection } from '@/ui/chat/client/Connection'
import { draftStore } from '@/ui/composer/draftStore'
import type { DeskChannel } from '../DeskData'
import { draftBase } from './draftBase'
import { takeDraft } from './takeDraft'

/** Kept on the server when the person rests this long. Milliseconds. */
const rest = 800

/** Puts the server's text in the box's place, where it is the newer one. @returns whether it did */
const take = ({ id, draft, draftAt }: DeskChannel): boolean => {
  const local = draftStore.read(id)
  const taken = takeDraft(local, draftBase.read(id), { text: draft, at: draftAt })
  draftBase.write(id, taken.base)
  if (taken.text === local) return false
  draftStore.write(id, taken.text)
  return true
}

const writesNow = () => document.activeElement?.closest('.composer') !== null && document.activeElement !== null

/**
 * What was begun in a channel, on every device of the person: in the browser's store at once, on the server after a rest and
 * whenever the line is back. @returns a key for the box: another one when another device's text has taken its place
 */
export const useDraft = (connection: Connection, channel: DeskChannel, enabled: boolean, onKept: (channelId: string, text: string, at: string) => void): string => {
  const { id } = channel
  const [version, setVersion] = useState(() => Number(enabled && take(channel)))
  const [seen, setSeen] = useState(channel.draftAt)
  const kept = useRef(onKept)
  useEffect(() => {
    kept.current = onKept
  })
  if (seen !== channel.draftAt) {
    setSeen(channel.draftAt)
    if (enabled && !writesNow() && take(channel)) setVersion(version + 1)
  }
  useEffect(() => {
    if (!enabled) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      const text = draftStore.read(id)
      if (connection.state !== 'online' || text === draftBase.read(id).text) return
      void connection.ask('draft', { channelId: id, body: text }).then((answer) => {
        if ('error' in answer) return
        draftBase.write(id, { text, at: answer.at })
        kept.current(id, text, answer.at)
      }, () => undefined)
    }
    const later = (text: string) => {
      clearTimeout(timer)
      timer = setTimeout(keep, text === '' ? 0 : rest)
    }
    const leave = () => document.visibilityState === 'hidden' && keep()
    const stops = [draftStore.watch(id, later), connection.watch(keep)]
    document.addEventListener('visibilitychange', leave)
    keep()
    return () => {
      keep()
      for (const stop of stops) stop()
      document.removeEventListener('visibilitychange', leave)
    }
  }, [connection, id, enabled])
  return `${id} ${version}`
}
