import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { requireStaff } from './requireStaff'

const wanted = z.strictObject({ kind: z.enum(['label', 'canned']), id: z.uuid() })

type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof wanted> }

const statements = {
  label: 'delete from core.inbox_labels where tenant_id = $1 and id = $2 returning id',
  canned: 'delete from core.inbox_canned where tenant_id = $1 and id = $2 returning id',
}

/** Removes a label, also from the conversations that carry it, or a canned reply. @throws SpacesError not_found, not_allowed */
export const removeFromKit = async ({ ctx: { tenantId, actor }, input }: Call): Promise<void> => {
  const { kind, id } = parseInput(wanted, input)
  await requireStaff(tenantId, actor)
  const gone = await tenantTransaction(tenantId, (execute) => execute(statements[kind], [tenantId, id]))
  if (gone.length === 0) throw new SpacesError('not_found')
}
