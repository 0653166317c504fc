import { useEffect, useRef } from 'react'
import { toast } from 'sonner'
import type { Connection } from '@/ui/chat/client/Connection'

type Wanted = { connection: Connection; tenantId: string; token: string | undefined; onCome: (channelId: string) => void }

/** Who follows the link of an invitation comes into its channel, once the line stands. */
export const useInvitation = ({ connection, tenantId, token, onCome }: Wanted): void => {
  const come = useRef(onCome)
  const used = useRef(false)
  useEffect(() => {
    come.current = onCome
  })
  useEffect(() => {
    if (!token) return
    const accept = () => {
      if (connection.state !== 'online' || used.current) return
      used.current = true
      void connection.ask('acceptInvite', { tenantId, token }).then(
        (answer) => {
          if (!('error' in answer)) return come.current(answer.channelId)
          toast.error('This invitation no longer works. Please ask for a new one.')
          history.replaceState(null, '', '/admin/team')
        },
        () => void (used.current = false),
      )
    }
    accept()
    return connection.watch(accept)
  }, [connection, tenantId, token])
}
