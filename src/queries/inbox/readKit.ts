import { z } from 'zod'
import { may } from '@/access/roles'
import { query } from '@/db/query'
import { readVisitorFiles } from '../chat/readVisitorFiles'
import { inboxSettings, readInboxSettings } from './readInboxSettings'

const named = z.object({ id: z.string(), name: z.string() })

const kit = z.object({
  labels: z.array(named.extend({ colour: z.string() })),
  canned: z.array(z.object({ id: z.string(), shortcut: z.string(), title: z.string(), body: z.string() })),
  people: z.array(named),
  agents: z.array(named),
  settings: inboxSettings,
  /** Customers may send files in the chat. */
  visitorFiles: z.boolean(),
})

/** What the team works with in the inbox of one business: labels, canned replies, whom to give a talk to, and the rules. */
export type InboxKit = z.infer<typeof kit>

const people = `
  select u.id, coalesce(u.name, 'Staff') as name from public.users u join public.users_tenants m on m._parent_id = u.id and m.tenant_id = $1
  where exists (select from public.users_tenants_roles r where r.parent_id = m.id and r.value::text = any($2::text[])) order by 2, 1 limit 200`

/** Runs in the caller's scope. */
export const readKit = async ({ tenantId }: { tenantId: string }): Promise<InboxKit> => {
  const [labels, canned, staff, agents, settings, visitorFiles] = await Promise.all([
    query('select id, name, colour from core.inbox_labels where tenant_id = $1 order by lower(name)', [tenantId]),
    query('select id, shortcut, title, body from core.inbox_canned where tenant_id = $1 order by shortcut', [tenantId]),
    query(people, [tenantId, may.write]),
    query('select id, name from public.agents where tenant_id = $1 and enabled is not false order by name', [tenantId]),
    readInboxSettings(query, tenantId),
    readVisitorFiles(tenantId),
  ])
  return kit.parse({ labels, canned, people: staff, agents, settings, visitorFiles })
}
