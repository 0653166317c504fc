import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { safeText } from '@/realtime/textSchemas'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { labelColours } from './labelColours'
import { requireStaff } from './requireStaff'

const label = z.strictObject({ id: z.uuid().optional(), name: safeText(40).transform((text) => text.trim()).refine((text) => text !== '', 'Please give the label a name.'), colour: z.enum(labelColours) })

type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof label> }

const most = 100

/** Makes or changes a label of the business. @returns its id. @throws SpacesError already_exists, not_found, not_allowed, unprocessable (100 are enough) */
export const saveLabel = async ({ ctx: { tenantId, actor }, input }: Call): Promise<{ id: string }> => {
  const { id, name, colour } = parseInput(label, input)
  await requireStaff(tenantId, actor)
  return tenantTransaction(tenantId, async (execute) => {
    const known = await execute<{ id: string; name: string }>('select id, lower(name) as name from core.inbox_labels where tenant_id = $1', [tenantId])
    if (known.some((other) => other.name === name.toLowerCase() && other.id !== id)) throw new SpacesError('already_exists')
    if (!id && known.length >= most) throw new SpacesError('unprocessable', 'There are 100 labels already. Please remove one first.')
    const [saved] = id
      ? await execute<{ id: string }>('update core.inbox_labels set name = $3, colour = $4 where tenant_id = $1 and id = $2 returning id', [tenantId, id, name, colour])
      : await execute<{ id: string }>('insert into core.inbox_labels (tenant_id, name, colour) values ($1, $2, $3) returning id', [tenantId, name, colour])
    if (!saved) throw new SpacesError('not_found')
    return saved
  })
}
