import { z } from 'zod'
import { may, type TenantRole, tenantRoles } from '@/access/roles'
import { query } from '@/db/query'
import { asSystem } from '@/db/scope'
import { type ClosedCode, closedCodes } from '../protocol'
import type { ChatServer, ChatSocket } from '../ChatServer'
import { closeSocket } from '../socket/closeSocket'
import { mayRead, type StaffIdentity } from './Identity'
import { recentSessions } from './RecentSessions'
import { liveStaff, liveVisitors } from './recheckSql'

const staffRow = z.object({
  sessionId: z.string(),
  role: z.string(),
  memberships: z.array(z.object({ tenant: z.string(), roles: z.array(z.enum(tenantRoles)) })),
})

type StaffRow = z.infer<typeof staffRow>

const tenantsHolding = ({ memberships }: StaffRow, roles: readonly TenantRole[]) =>
  new Set(memberships.filter((membership) => membership.roles.some((role) => roles.includes(role))).map(({ tenant }) => tenant))

const reached = (socket: ChatSocket) => [...socket.data.channels.values(), ...socket.data.watched]

/** Out, and not let in again while the database is away. */
const end = (socket: ChatSocket, code: ClosedCode) => {
  recentSessions().forget(socket.data.identity.sessionId)
  closeSocket(socket, code)
}

const judgeStaff = (socket: ChatSocket, identity: StaffIdentity, row: StaffRow | undefined) => {
  if (!row) return end(socket, closedCodes.auth)
  Object.assign(identity, { operator: row.role === 'operator', reads: tenantsHolding(row, may.read), writes: tenantsHolding(row, may.write) })
  const nothingLeft = !identity.operator && identity.reads.size === 0
  if (nothingLeft || reached(socket).some((tenantId) => !mayRead(identity, tenantId))) end(socket, closedCodes.forbidden)
}

const recheckStaff = async (sockets: { socket: ChatSocket; identity: StaffIdentity }[]): Promise<void> => {
  if (sockets.length === 0) return
  const pairs = [...new Map(sockets.map(({ identity }) => [identity.sessionId, identity])).values()]
  const rows = await asSystem(() => query(liveStaff, [pairs.map(({ userId }) => userId), pairs.map(({ sessionId }) => sessionId)]))
  const live = new Map(z.array(staffRow).parse(rows).map((row) => [row.sessionId, row]))
  for (const { socket, identity } of sockets) judgeStaff(socket, identity, live.get(identity.sessionId))
}

const recheckVisitors = async (sockets: { socket: ChatSocket; sessionId: string }[]): Promise<void> => {
  if (sockets.length === 0) return
  const rows = await asSystem(() => query<{ id: string }>(liveVisitors, [[...new Set(sockets.map(({ sessionId }) => sessionId))]]))
  const live = new Set(rows.map(({ id }) => id))
  for (const { socket, sessionId } of sockets) if (!live.has(sessionId)) end(socket, closedCodes.auth)
}

/**
 * Asks, in one statement for each kind, whether the sessions behind all sockets still hold, and ends those that do not.
 * @throws when the database cannot be asked: then nobody is judged, since an outage is not a logout.
 */
export const recheck = async (io: ChatServer): Promise<void> => {
  const sockets = [...io.sockets.sockets.values()] as ChatSocket[]
  const staff = sockets.flatMap((socket) => (socket.data.identity.kind === 'staff' ? [{ socket, identity: socket.data.identity }] : []))
  const visitors = sockets.flatMap((socket) => (socket.data.identity.kind === 'visitor' ? [{ socket, sessionId: socket.data.identity.sessionId }] : []))
  await Promise.all([recheckStaff(staff), recheckVisitors(visitors)])
}
