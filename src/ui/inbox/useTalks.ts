import { useCallback, useEffect, useRef, useState } from 'react'
import type { TalkCounts } from '@/queries/inbox/listTalks'
import type { TalkFilterInput } from '@/queries/inbox/talkFilter'
import type { TalkRow } from '@/queries/inbox/talkRow'
import type { Connection } from '../chat/client/Connection'

export type Talks = { rows: TalkRow[] | null; counts: TalkCounts | null; fault: string | null; reload: () => void }

/** News come in bursts; the list is asked for when they settle. Milliseconds. */
const settle = 400

/** The conversations that fit a filter, kept current while the connection holds. */
export const useTalks = (connection: Connection, tenantIds: string[], filter: TalkFilterInput): Talks => {
  const [{ rows, counts, fault }, set] = useState<Omit<Talks, 'reload'>>({ rows: null, counts: null, fault: null })
  const asked = JSON.stringify([tenantIds, filter])
  const current = useRef(asked)
  const load = useCallback(async () => {
    const [ids, wanted] = JSON.parse(asked) as [string[], TalkFilterInput]
    const answer = await connection.ask('talks', { tenantIds: ids, filter: wanted }).catch(() => undefined)
    if (current.current !== asked) return
    if (!answer) return set((before) => ({ ...before, fault: 'The list could not be loaded. It comes back by itself with the connection.' }))
    if ('error' in answer) return set((before) => ({ ...before, fault: answer.error.message }))
    set({ rows: answer.talks, counts: answer.counts, fault: null })
  }, [connection, asked])
  useEffect(() => {
    current.current = asked
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void load(), settle)
    }
    const online = () => {
      if (connection.state !== 'online') return
      const [ids] = JSON.parse(asked) as [string[]]
      for (const tenantId of ids) connection.ask('watch', { tenantId }).catch(() => undefined)
      void load()
    }
    const stop = connection.watch(online)
    connection.socket.on('activity', soon)
    online()
    return () => {
      stop()
      clearTimeout(timer)
      connection.socket.off('activity', soon)
    }
  }, [connection, asked, load])
  return { rows, counts, fault, reload: () => void load() }
}
