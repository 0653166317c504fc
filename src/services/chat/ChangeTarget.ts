import { z } from 'zod'
import { messageMarks } from '@/messages/MessageMarks'
import { authorKinds, messageTypes, visibilities } from '@/messages/vocabulary'

/** A message as a change finds it, under the channel's lock. */
export const changeTarget = z.object({
  id: z.string(),
  channelId: z.string(),
  type: z.enum(messageTypes),
  authorKind: z.enum(authorKinds),
  authorId: z.string().nullable(),
  body: z.string(),
  visibility: z.enum(visibilities),
  marks: messageMarks.nullable(),
})

export type ChangeTarget = z.infer<typeof changeTarget>

export const changeTargetSql = `
  select m.id, m.channel_id as "channelId", m.type::text as type, m.author_kind::text as "authorKind", m.author_id as "authorId", m.body, m.visibility::text as visibility,
    (select to_jsonb(k) from core.message_marks k where k.tenant_id = m.tenant_id and k.message_id = m.id) as marks
  from public.messages m where m.tenant_id = $1 and m.channel_id = $2 and m.id = $3`
