import { z } from 'zod'
import { queryOne } from '@/db/query'
import { openingWords } from '@/queries/chat/openingWords'
import { readTenantProfile } from '@/queries/agent/readTenantProfile'
import type { ReplyValues } from '@/messages/fillReply'

const row = z.object({ name: z.string().nullable(), email: z.string().nullable() })

/** What the variables of a canned reply mean in one conversation; `writer` is whoever answers. Runs in the caller's scope. */
export const readReplyValues = async ({ tenantId, channelId, writer }: { tenantId: string; channelId: string; writer: string }): Promise<ReplyValues> => {
  const [found, profile] = await Promise.all([
    queryOne('select v.name, v.email from public.channels c left join public.visitors v on v.id = c.visitor_id and v.tenant_id = c.tenant_id where c.tenant_id = $1 and c.id = $2', [tenantId, channelId]),
    readTenantProfile({ tenantId }),
  ])
  const customer = found ? row.parse(found) : { name: null, email: null }
  // "Visitor" is our word for one without a name; nobody is greeted by it.
  const name = customer.name && customer.name !== 'Visitor' ? customer.name : undefined
  return {
    ...(name && { 'customer.name': name }),
    ...(customer.email && { 'customer.email': customer.email }),
    'agent.name': writer,
    'business.name': profile.name,
    'business.phone': profile.phone,
    'business.email': profile.email,
    'hours.today': openingWords(profile)?.text ?? '',
  }
}
