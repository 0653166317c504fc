import type { Server as HttpServer } from 'node:http'
import type { Payload } from 'payload'
import { Server } from 'socket.io'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { admit } from './auth/admit'
import { recentSessions } from './auth/RecentSessions'
import { recheck } from './auth/recheck'
import { recheckMembers } from './auth/recheckMembers'
import type { ChatServer, ChatSocket } from './ChatServer'
import { redisLink } from './cluster/RedisLink'
import { every } from '@/log/every'
import { type Hub, makeHub } from './feeds/Hub'
import { fanOut } from './fanOut'
import { followLog } from './followLog'
import { heartbeat, limits, socketsPerAddress } from './limits'
import { originAllowed } from './origin/originAllowed'
import { requestAddress } from './origin/requestHost'
import { closedCodes } from './protocol'
import { tellFresh } from './recent/joinFromMemory'
import { openSpool } from './spool/openSpool'
import { closeSocket } from './socket/closeSocket'
import { cutSlowReaders } from './socket/cutSlowReaders'
import { listen } from './socket/listen'
import { processWriter } from './writer/processWriter'

export type Gateway = { io: ChatServer; close: () => Promise<void> }

type Options = { payload?: () => Promise<Payload> }

const ourPayload = async (): Promise<Payload> => {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../../payload.config')])
  return getPayload({ config })
}

const countAddresses = (io: ChatServer) => {
  const counts = new Map<string, number>()
  io.engine.on('connection', (conn: { request: { headers: Record<string, string | undefined>; socket?: { remoteAddress?: string } }; once: (event: string, done: () => void) => void }) => {
    const address = requestAddress(conn.request.headers, conn.request.socket?.remoteAddress)
    counts.set(address, (counts.get(address) ?? 0) + 1)
    conn.once('close', () => {
      const left = (counts.get(address) ?? 1) - 1
      if (left > 0) counts.set(address, left)
      else counts.delete(address)
    })
  })
  return counts
}

const makeServer = (server: HttpServer): ChatServer => {
  let counts = new Map<string, number>()
  const io: ChatServer = new Server(server, {
    path: '/socket.io',
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: limits.frameBytes,
    connectTimeout: 10_000,
    upgradeTimeout: 10_000,
    ...heartbeat,
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest: (req, done) => {
      if (!originAllowed(req.headers)) return done('origin_refused', false)
      const crowded = (counts.get(requestAddress(req.headers, req.socket.remoteAddress)) ?? 0) >= socketsPerAddress
      done(crowded ? 'rate_limited' : null, !crowded)
    },
  })
  counts = countAddresses(io)
  return io
}

const closeAll = async (io: ChatServer) => {
  for (const socket of io.sockets.sockets.values()) closeSocket(socket as ChatSocket, closedCodes.restart)
  await processWriter().drained()
  // `io.close` would also close the HTTP server, which is not ours.
  // Without `local` the sockets of every node would be cut.
  io.local.disconnectSockets(true)
  io.engine.close()
}

/** Somebody's session or role has changed: those who are not connected now are not remembered any longer. */
const checkAll = async (hub: Hub) => {
  recentSessions().keepOnly(new Set([...hub.io.sockets.sockets.values()].map(({ data }) => data.identity.sessionId)))
  await Promise.all([recheck(hub.io), recheckMembers(hub)])
}

/** What is done when the database comes back: kept messages first, then those who read from memory. */
const followOutages = (hub: Hub): (() => void) => {
  const back = () => {
    hub.replay.start()
    tellFresh(hub.io.sockets.sockets.values())
    void checkAll(hub).catch(() => undefined)
  }
  databaseWatch().on('up', back)
  hub.replay.start()
  return () => {
    databaseWatch().off('up', back)
    hub.whileUp.stop()
  }
}

/**
 * Puts the chat on an HTTP server, at `/socket.io`. The server's other listeners stay as they are; attach after them.
 * Needs `databaseWatch` and `tenantDirectory`, both started. @returns close: tells every client to come back, and lets the writer finish.
 */
export const attachGateway = async (server: HttpServer, { payload = ourPayload }: Options = {}): Promise<Gateway> => {
  const io = makeServer(server)
  const link = redisLink()
  if (link) io.adapter(link.adapter())
  fanOut(io)
  const { spool, close: closeSpool } = await openSpool()
  const hub = makeHub(io, spool, link)
  const admitted = admit(hub, payload)
  io.use((socket, next) => admitted(socket as ChatSocket, next))
  io.on('connection', listen(hub))
  // Polling answers come from Socket.IO itself and pass none of our doors.
  io.engine.on('headers', (headers: Record<string, string>) => {
    headers['x-content-type-options'] = 'nosniff'
    headers['referrer-policy'] = 'strict-origin-when-cross-origin'
  })
  const check = () => Promise.all([recheck(io), recheckMembers(hub)])
  const unauthorised = databaseWatch().subscribe('spaces_auth', () => void checkAll(hub).catch(() => undefined))
  const stops = [unauthorised, followLog(hub), followOutages(hub), every(700, check), every(250, () => cutSlowReaders(io)), every(5_000, () => hub.feeds.sweep())]
  const close = async () => {
    for (const stop of stops) stop()
    hub.presence.stop()
    await hub.readMarks.flush()
    await hub.replay.stop()
    await closeAll(io)
    await closeSpool()
  }
  return { io, close }
}
