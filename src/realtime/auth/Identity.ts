/** Who is behind a socket, as the cookie proved. */
export type VisitorIdentity = { kind: 'visitor'; tenantId: string; handle: string; visitorId: string; sessionId: string; name: string }

export type StaffIdentity = {
  kind: 'staff'
  userId: string
  sessionId: string
  name: string
  operator: boolean
  /** Tenants he may look into, and those in which he may speak; kept true by the re-check. */
  reads: ReadonlySet<string>
  writes: ReadonlySet<string>
}

export type Identity = VisitorIdentity | StaffIdentity

export const mayRead = (identity: Identity, tenantId: string): boolean =>
  identity.kind === 'visitor' ? identity.tenantId === tenantId : identity.operator || identity.reads.has(tenantId)

export const mayWriteIn = (identity: Identity, tenantId: string): boolean =>
  identity.kind === 'visitor' ? identity.tenantId === tenantId : identity.operator || identity.writes.has(tenantId)
