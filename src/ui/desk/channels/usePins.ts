import { useEffect, useState } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'

/** Everything pinned in a channel, however far back; null until it is known. `version`: what was changed so far, so that it is asked for anew. */
export const usePins = (connection: Connection, channelId: string, version: number): WireMessage[] | null => {
  const [pins, setPins] = useState<WireMessage[] | null>(null)
  useEffect(() => {
    let wanted = true
    connection.ask('pins', { channelId }).then((answer) => wanted && !('error' in answer) && setPins(answer.messages), () => undefined)
    return () => void (wanted = false)
  }, [connection, channelId, version])
  return pins
}
