import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { safeText } from '@/realtime/textSchemas'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { fillReply } from '@/messages/fillReply'
import { requireStaff } from './requireStaff'

const canned = z.strictObject({
  id: z.uuid().optional(),
  shortcut: z.string().regex(/^[a-z0-9-]{1,30}$/, 'Small letters, digits and hyphens only.'),
  title: safeText(80).refine((text) => text.trim() !== '', 'Please give it a title.'),
  body: safeText(4_000).refine((text) => text.trim() !== '', 'Please write the reply.'),
})

type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof canned> }

const most = 300

/**
 * Makes or changes a canned reply. @returns its id, and the names in it that no variable has: they are kept, and marked
 * wherever the reply is used. @throws SpacesError already_exists (the shortcut), not_found, not_allowed, unprocessable
 */
export const saveCanned = async ({ ctx: { tenantId, actor }, input }: Call): Promise<{ id: string; unknown: string[] }> => {
  const { id, shortcut, title, body } = parseInput(canned, input)
  await requireStaff(tenantId, actor)
  return tenantTransaction(tenantId, async (execute) => {
    const known = await execute<{ id: string; shortcut: string }>('select id, shortcut from core.inbox_canned where tenant_id = $1', [tenantId])
    if (known.some((other) => other.shortcut === shortcut && other.id !== id)) throw new SpacesError('already_exists')
    if (!id && known.length >= most) throw new SpacesError('unprocessable', 'There are 300 replies already. Please remove one first.')
    const [saved] = id
      ? await execute<{ id: string }>('update core.inbox_canned set shortcut = $3, title = $4, body = $5 where tenant_id = $1 and id = $2 returning id', [tenantId, id, shortcut, title, body])
      : await execute<{ id: string }>('insert into core.inbox_canned (tenant_id, shortcut, title, body) values ($1, $2, $3, $4) returning id', [tenantId, shortcut, title, body])
    if (!saved) throw new SpacesError('not_found')
    return { ...saved, unknown: fillReply(body, {}).unknown }
  })
}
