import { useCallback, useEffect, useState } from 'react'
import type { InboxKit } from '@/queries/inbox/readKit'
import type { Connection } from '../chat/client/Connection'

/** Labels, replies and colleagues of a business; asked for again with each connection and after a change. */
export const useKit = (connection: Connection, tenantId: string | undefined): { kit: InboxKit | null; reload: () => void } => {
  const [kit, setKit] = useState<InboxKit | null>(null)
  const load = useCallback(async () => {
    if (!tenantId || connection.state !== 'online') return
    const answer = await connection.ask('kit', { tenantId }).catch(() => undefined)
    if (answer && 'kit' in answer) setKit(answer.kit)
  }, [connection, tenantId])
  useEffect(() => {
    setKit(null)
    void load()
    return connection.watch(() => void load())
  }, [connection, load])
  return { kit, reload: () => void load() }
}
