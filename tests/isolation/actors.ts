import type { TenantRole } from '@/access/roles'
import { asSystem } from '@/db/scope'
import { issueOrRotateVisitor } from '@/services/visitors/issueOrRotateVisitor'
import { makePerson } from '../support/tenants'
import type { Planted } from './plantTenant'

export type Actor = { token?: string; headers?: Record<string, string> }

/** Who knocks. None of them may change tenant B, and only the last two may see it. */
export const actorNames = ['anonymous', 'visitor of B', 'auditor of A', 'staff of A', 'owner of A', 'staff of A, auditor of B', 'operator'] as const
export type ActorName = (typeof actorNames)[number]

export const readsTheirs = (name: ActorName): boolean => name === 'operator' || name === 'staff of A, auditor of B'

const visitorOf = async (planted: Planted): Promise<Actor> => {
  const { setCookie } = await issueOrRotateVisitor({ tenantId: planted.tenant.tenantId, cookieHeader: undefined })
  const [cookie = ''] = setCookie.split(';')
  const token = cookie.slice(cookie.indexOf('=') + 1)
  return { token, headers: { cookie: `${cookie}; spaces-token=${token}` } }
}

const person = async (tenantId: string, role: TenantRole): Promise<Actor> => ({ token: (await makePerson(tenantId, [role])).token })

const inBoth = async (a: Planted, b: Planted): Promise<Actor> => {
  const staff = await makePerson(a.tenant.tenantId, ['staff'])
  const tenants = [{ tenant: a.tenant.tenantId, roles: ['staff' as const] }, { tenant: b.tenant.tenantId, roles: ['auditor' as const] }]
  await asSystem(() => a.tenant.payload.update({ collection: 'users', id: staff.id, data: { tenants } }))
  return { token: staff.token }
}

export const makeActors = async (a: Planted, b: Planted): Promise<Record<ActorName, Actor>> => ({
  anonymous: {},
  'visitor of B': await visitorOf(b),
  'auditor of A': await person(a.tenant.tenantId, 'auditor'),
  'staff of A': await person(a.tenant.tenantId, 'staff'),
  'owner of A': { token: a.tenant.owner.token },
  'staff of A, auditor of B': await inBoth(a, b),
  operator: { token: (await makePerson(null, [], 'operator')).token },
})
