import { useEffect, useState } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'

/** Asked when the person rests this long. Milliseconds. */
const rest = 250

/** Messages that hold these words or pass these filters (from:, in:, has: …), the newest first. */
export const useSearch = (connection: Connection, tenantId: string, line: string): WireMessage[] => {
  const [found, setFound] = useState<WireMessage[]>([])
  const asked = line.trim().length > 2
  useEffect(() => {
    if (!asked) return
    let wanted = true
    const timer = setTimeout(() => {
      void connection.ask('search', { tenantId, line: line.trim().slice(0, 400) }).then((answer) => wanted && setFound('error' in answer ? [] : answer.messages), () => undefined)
    }, rest)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [connection, tenantId, line, asked])
  return asked ? found : []
}
