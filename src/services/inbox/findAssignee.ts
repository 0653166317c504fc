import { z } from 'zod'
import { may } from '@/access/roles'
import { SpacesError } from '@/errors/SpacesError'
import type { Execute } from '@/messages/Execute'
import { departments } from '@/messages/vocabulary'

/** Whom a conversation may be given to: a colleague, a team (department) or an agent. */
export const assigneeInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('user'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('team'), id: z.enum(departments) }),
  z.strictObject({ kind: z.literal('agent'), id: z.uuid() }),
])

export type AssigneeInput = z.output<typeof assigneeInput>
export type Assignee = { kind: 'user' | 'team' | 'agent'; id: string; name: string }

const people = `
  select u.name from public.users u join public.users_tenants m on m._parent_id = u.id and m.tenant_id = $1
  where u.id = $2 and exists (select from public.users_tenants_roles r where r.parent_id = m.id and r.value::text = any($3::text[]))`
const agents = 'select a.name from public.agents a where a.tenant_id = $1 and a.id = $2 and a.enabled is not false'

/** The assignee with the name that people read. @throws SpacesError not_found when the business has no such person or agent */
export const findAssignee = async (execute: Execute, tenantId: string, { kind, id }: AssigneeInput): Promise<Assignee> => {
  if (kind === 'team') return { kind, id, name: id }
  const [row] = await (kind === 'user' ? execute<{ name: string }>(people, [tenantId, id, may.write]) : execute<{ name: string }>(agents, [tenantId, id]))
  if (!row) throw new SpacesError('not_found')
  return { kind, id, name: row.name || 'Staff' }
}
