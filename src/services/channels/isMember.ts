import { remembered } from '@/config/remembered'
import { queryOne } from '@/db/query'

const members = () => remembered<boolean>('isMember', { forMs: 500, most: 5_000 })

const keyOf = (tenantId: string, channelId: string, userId: string) => `${tenantId} ${channelId} ${userId}`

const ask = async (tenantId: string, channelId: string, userId: string): Promise<boolean> => {
  const row = await queryOne(`select 1 from core.channel_members where tenant_id = $1 and channel_id = $2 and user_id = $3 and role <> 'left'`, [tenantId, channelId, userId])
  return row !== undefined
}

/** Whether a person is in a channel. Remembered for half a second: who is taken out is out within one. */
export const isMember = (tenantId: string, channelId: string, userId: string): Promise<boolean> =>
  members().get(keyOf(tenantId, channelId, userId), () => ask(tenantId, channelId, userId))

/** After somebody came or went. */
export const forgetMember = (tenantId: string, channelId: string, userId: string): void => members().forget(keyOf(tenantId, channelId, userId))
