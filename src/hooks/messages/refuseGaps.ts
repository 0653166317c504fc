import type { CollectionBeforeValidateHook } from 'payload'
import { executeOn } from '@/db/executeOn'
import { actorOf } from '@/messages/actorOf'
import { checkFilled } from '@/messages/checkFilled'
import { unfilledIn } from '@/messages/fillReply'
import type { ChannelKind } from '@/messages/vocabulary'

/** A ready-made reply with gaps does not reach a customer on this road either. */
export const refuseGaps: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const body = String(data?.body ?? '')
  if (!data?.channel || operation !== 'create' || unfilledIn(body).length === 0) return data
  const channelId = typeof data.channel === 'object' ? String(data.channel.id) : String(data.channel)
  const [channel] = await (await executeOn(req))<{ kind: ChannelKind }>('select kind::text as kind from public.channels where id::text = $1', [channelId])
  if (channel) checkFilled({ kind: channel.kind, actor: actorOf(req), visibility: data.visibility ?? 'internal', body })
  return data
}
