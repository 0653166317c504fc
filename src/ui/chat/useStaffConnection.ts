import { useEffect, useState } from 'react'
import { Connection } from './client/Connection'

/** The line of a person of the staff, for as long as the screen is there; null on the server and at first. */
export const useStaffConnection = (): Connection | null => {
  const [connection, setConnection] = useState<Connection | null>(null)
  useEffect(() => {
    const made = new Connection({ handshake: { as: 'staff' } })
    made.start()
    setConnection(made)
    return () => made.stop()
  }, [])
  return connection
}
