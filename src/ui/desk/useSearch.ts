import { useEffect, useState } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'

/** Asked when the person rests this long. Milliseconds. */
const rest = 250

export type Search = { messages: WireMessage[]; /** What was meant as a filter and is none. */ hints: string[]; /** Not answered yet. */ waiting: boolean }

/** Messages that hold these words or pass these filters (from:, in:, has: …), the newest first. */
export const useSearch = (connection: Connection, tenantId: string, words: string): Search => {
  const [found, setFound] = useState<Omit<Search, 'waiting'> & { line: string }>({ line: '', messages: [], hints: [] })
  const line = words.trim().slice(0, 400)
  const asked = line.length > 2
  useEffect(() => {
    if (!asked) return
    let wanted = true
    const show = (messages: WireMessage[], hints: string[]) => wanted && setFound({ line, messages, hints })
    const timer = setTimeout(() => {
      void connection.ask('search', { tenantId, line }).then((answer) => ('error' in answer ? show([], []) : show(answer.messages, answer.hints ?? [])), () => show([], []))
    }, rest)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [connection, tenantId, line, asked])
  return asked ? { ...found, waiting: found.line !== line } : { messages: [], hints: [], waiting: false }
}
