import { v7 as uuidv7 } from 'uuid'
import type { Execute } from '@/messages/Execute'
import type { NewMessage } from '@/messages/NewMessage'
import type { ChannelFacts } from '@/messages/jobsForMessage'
import type { Department } from '@/messages/vocabulary'
import type { FormShape } from './formShape'

/** The conversation in which a form was offered; `name`: what its customer is called there. */
export type FormTalk = ChannelFacts & { id: string; spaceId: string | null; department: Department; visitorId: string; name: string | null }

type Offer = { tenantId: string; visitorId: string | null; formId: string; blockId: string | undefined }

const offered = `
  select c.id, c.kind::text as kind, c.agent_enabled as "agentEnabled", c.space_id as "spaceId", c.department::text as department, c.visitor_id as "visitorId", v.name
  from public.channels c
  join public.messages m on m.tenant_id = c.tenant_id and m.channel_id = c.id and m.visibility <> 'internal' and m.blocks @> $3::jsonb
  left join public.visitors v on v.tenant_id = c.tenant_id and v.id = c.visitor_id
  where c.tenant_id = $1 and c.visitor_id = $2 and c.kind = 'customer' limit 1`

/** The visitor's own conversation, where a message that he can read offers this form in this block; undefined for everything else. */
export const formTalk = async (execute: Execute, { tenantId, visitorId, formId, blockId }: Offer): Promise<FormTalk | undefined> => {
  if (!visitorId || !blockId) return undefined
  const [talk] = await execute<FormTalk>(offered, [tenantId, visitorId, JSON.stringify([{ id: blockId, blockType: 'form', form: formId }])])
  return talk
}

type Line = { tenantId: string; form: FormShape; submissionId: string; sender: string }

/** The customer's line in his conversation. It leads the staff to the answers and asks for none. */
export const talkLine = (talk: FormTalk, { tenantId, form, submissionId, sender }: Line): NewMessage => ({
  id: uuidv7(), tenantId, channelId: talk.id, spaceId: talk.spaceId, threadId: null,
  type: 'customer_inquiry', department: talk.department, priority: form.priority, workflow: 'form', customerJourney: form.customerJourney ?? null,
  author: { kind: 'visitor', id: talk.visitorId, name: talk.name || sender },
  body: `Filled in “${form.title}”`,
  blocks: [], metadata: { formId: form.id, formSlug: form.slug, submissionId },
  clientId: `form:${submissionId}`, visibility: 'private',
})
