import type { ChatServer } from './ChatServer'

type Frame = Buffer[]
type PacketOptions = { preEncoded: true; wsPreEncodedFrame?: Frame }
type Transport = { name: string; writable: boolean; socket?: { _sender?: { sendFrame?: (frame: Frame) => void } } }
type Reader = {
  client: { writeToEngine: (encoded: unknown, options: PacketOptions) => void }
  conn: { readyState: string; upgrading: boolean; writeBuffer: unknown[]; transport: Transport }
}
type Packet = { nsp?: string }
type Wanted = { flags?: { local?: boolean; volatile?: boolean } }
type RoomAdapter = {
  nsp: { name: string }
  broadcast: (packet: Packet, wanted: Wanted) => void
  apply?: (wanted: Wanted, each: (reader: Reader) => void) => void
  _encode?: (packet: Packet, options: PacketOptions) => unknown
}

/** A WebSocket behind which nothing waits: what is written to it now comes after all that was sent before. */
const isFree = ({ readyState, upgrading, writeBuffer, transport }: Reader['conn']): boolean =>
  readyState === 'open' && !upgrading && writeBuffer.length === 0 && transport.name === 'websocket' && transport.writable

/**
 * What goes to a room of this node is framed once, and that frame is handed to each free WebSocket as it is: a quarter less
 * work for each delivery than by way of every socket's own queue. Who is not free, or polls, gets it by his queue as
 * always. It leans on inner parts of Socket.IO (its version is pinned); where one is missing nothing changes.
 */
export const fanOut = (io: ChatServer): void => {
  const adapter = io.sockets.adapter as unknown as RoomAdapter
  const usual = adapter.broadcast.bind(adapter)
  const [encode, apply] = [adapter._encode?.bind(adapter), adapter.apply?.bind(adapter)]
  if (!encode || !apply) return
  adapter.broadcast = (packet, wanted) => {
    if (!wanted.flags?.local || wanted.flags.volatile) return usual(packet, wanted)
    const options: PacketOptions = { preEncoded: true }
    packet.nsp = adapter.nsp.name
    const encoded = encode(packet, options)
    const frame = options.wsPreEncodedFrame && [Buffer.concat(options.wsPreEncodedFrame)]
    apply(wanted, ({ client, conn }) => {
      const sender = frame && isFree(conn) ? conn.transport.socket?._sender : undefined
      if (frame && sender?.sendFrame) sender.sendFrame(frame)
      else client.writeToEngine(encoded, options)
    })
  }
}
