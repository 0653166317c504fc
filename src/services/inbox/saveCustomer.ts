import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { safeText } from '@/realtime/textSchemas'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { appendTalkLine } from './appendTalkLine'
import { lockTalk } from './lockTalk'
import { requireStaff } from './requireStaff'

/** What is left out stays as it is; an empty text takes the value away. */
const details = z.strictObject({
  channelId: z.uuid(),
  name: safeText(80).transform((text) => text.trim()).optional(),
  email: z.union([z.literal(''), z.email({ error: 'Please write an e-mail address like ada@example.com.' }).max(200)]).optional(),
  phone: z.union([z.literal(''), z.string().trim().regex(/^[+()\d\s./-]{4,30}$/, 'Please write a phone number.')]).optional(),
  note: safeText(4_000).optional(),
})

type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof details> }

const saveVisitor = `
  update public.visitors set name = coalesce(nullif($3, ''), name), email = case when $4::text is null then email else nullif(lower($4), '') end,
    phone = case when $5::text is null then phone else nullif($5, '') end, updated_at = now() where tenant_id = $1 and id = $2 returning id`
const saveNote = `
  insert into core.visitor_notes as n (visitor_id, tenant_id, note, changed_by) values ($2, $1, $3, $4)
  on conflict (visitor_id) do update set note = excluded.note, changed_by = excluded.changed_by, changed_at = now() where n.tenant_id = excluded.tenant_id`

const fieldNames = ['name', 'email', 'phone', 'note'] as const

/** Corrects what is known of a conversation's customer; the log says which parts, not what they hold. @throws SpacesError invalid_input, not_found, not_allowed */
export const saveCustomer = async ({ ctx: { tenantId, actor }, input }: Call): Promise<void> => {
  const given = parseInput(details, input)
  const changed = fieldNames.filter((field) => given[field] !== undefined)
  await requireStaff(tenantId, actor)
  if (changed.length === 0) return
  await tenantTransaction(tenantId, async (execute) => {
    const talk = await lockTalk(execute, tenantId, given.channelId)
    if (!talk?.visitorId) throw new SpacesError('not_found')
    const saved = await execute(saveVisitor, [tenantId, talk.visitorId, given.name ?? null, given.email ?? null, given.phone ?? null])
    if (saved.length === 0) throw new SpacesError('not_found')
    if (given.note !== undefined) await execute(saveNote, [tenantId, talk.visitorId, given.note, actor.name])
    if (given.name) await execute('update public.channels set title = $3 where tenant_id = $1 and id = $2', [tenantId, talk.id, given.name])
    await appendTalkLine(execute, { talk, actor, body: `${actor.name} changed the customer’s ${changed.join(', ')}.`, metadata: { event: 'customer.changed' } })
  })
}
