import type { CollectionBeforeValidateHook } from 'payload'
import { executeOn } from '@/db/executeOn'
import { actorOf } from '@/messages/actorOf'
import { mentionsOfMessage } from '@/messages/mentionsOfMessage'
import { readMentionable } from '@/messages/readMentionable'
import { tenantIdOf } from '../shared/tenantIdOf'

/** Whom a message calls follows from its words, whichever road it takes; what the wire says of it counts for nothing. */
export const keepMentions: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const tenantId = tenantIdOf(data)
  const type = data?.type ?? 'text'
  if (!data || operation !== 'create' || !tenantId || type !== 'text') return data
  const named = async () => readMentionable(await executeOn(req), tenantId)
  const { mentions: _, ...metadata } = (data.metadata ?? {}) as Record<string, unknown>
  return { ...data, metadata: { ...metadata, ...(await mentionsOfMessage({ author: actorOf(req), type, body: String(data.body ?? '') }, named)) } }
}
