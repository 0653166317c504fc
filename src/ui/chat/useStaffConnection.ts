import { useEffect, useState } from 'react'
import type { Connection } from './client/Connection'
import { staffConnection } from './client/staffConnection'

/** The line of a person of the staff, one for all that a window shows; null on the server and at first. */
export const useStaffConnection = (): Connection | null => {
  const [connection, setConnection] = useState<Connection | null>(null)
  useEffect(() => {
    const held = staffConnection.hold()
    setConnection(held)
    return () => staffConnection.release(held)
  }, [])
  return connection
}
