import { z } from 'zod'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import type { StoredMessage } from '@/messages/NewMessage'
import { clientIdSchema, messageBody, safeText } from '@/realtime/textSchemas'
import { parseInput } from '../messages/parseInput'
import { startConversation } from './startConversation'

const schema = z.strictObject({ name: safeText(80).pipe(z.string().trim().min(1)), email: z.email().max(200), text: messageBody, clientId: clientIdSchema, page: safeText(400).optional() })

type Call = { ctx: { tenantId: string; visitorId: string }; input: unknown }

/**
 * What a visitor leaves outside opening hours: his name and address go to his card, unless one is there already (nobody has
 * proved that the address is his), the text into his conversation. Sent twice with one `clientId` it counts once.
 * @throws SpacesError invalid_input, too_large, unavailable
 */
export const leaveMessage = async ({ ctx, input }: Call): Promise<StoredMessage> => {
  const { tenantId, visitorId } = ctx
  const { name, email, text, clientId, page } = parseInput(schema, input)
  await asTenant(tenantId, () =>
    query(
      `insert into public.visitors (id, tenant_id, name, email, first_page, last_seen_at) values ($1, $2, $3, $4, $5, now())
       on conflict (id) do update set email = coalesce(visitors.email, excluded.email), last_seen_at = now(),
         name = case when visitors.name = 'Visitor' then excluded.name else visitors.name end
       where visitors.tenant_id = excluded.tenant_id`,
      [visitorId, tenantId, name, email, page ?? null],
    ),
  )
  return startConversation({ ctx: { tenantId, actor: { kind: 'visitor', id: visitorId, name } }, input: { body: `${text}\n\nPlease answer ${name} at ${email}.`, clientId, page } })
}
