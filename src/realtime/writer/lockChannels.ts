import { z } from 'zod'
import type { Execute } from '@/messages/Execute'
import type { ChannelFacts } from '@/messages/jobsForMessage'
import { channelKinds } from '@/messages/vocabulary'

const row = z.object({ id: z.string(), tenantId: z.string(), kind: z.enum(channelKinds), agentEnabled: z.boolean().nullable() })

export type LockedChannel = ChannelFacts & { id: string; tenantId: string }

/**
 * Takes the channels' locks in one order, so that two writers never wait for each other, and reads what the
 * jobs depend on under that lock. Channels that do not exist in the scope are left out.
 */
export const lockChannels = async (execute: Execute, tenantIds: string[], channelIds: string[]): Promise<Map<string, LockedChannel>> => {
  const rows = await execute(
    `select id, tenant_id as "tenantId", kind::text as kind, agent_enabled as "agentEnabled" from public.channels
     where id = any($1::uuid[]) and tenant_id = any($2::uuid[]) order by id for no key update`,
    [channelIds, tenantIds],
  )
  return new Map(z.array(row).parse(rows).map((channel) => [channel.id, { ...channel, agentEnabled: channel.agentEnabled ?? false }]))
}
