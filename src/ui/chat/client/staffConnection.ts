import { Connection } from './Connection'

let shared: { connection: Connection; holders: number } | undefined

/** The one line of this window's person, begun with its first holder and ended with its last. */
export const staffConnection = {
  hold(): Connection {
    shared ??= { connection: new Connection({ handshake: { as: 'staff' } }), holders: 0 }
    shared.holders++
    shared.connection.start()
    return shared.connection
  },
  release(connection: Connection): void {
    if (shared?.connection !== connection || --shared.holders > 0) return
    connection.stop()
    shared = undefined
  },
}
