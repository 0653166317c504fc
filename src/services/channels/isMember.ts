import { processWide } from '@/config/processWide'
import { queryOne } from '@/db/query'

type Known = { until: number; member: Promise<boolean> }

const remembered = () => processWide('services.isMember', () => new Map<string, Known>())

const ask = async (tenantId: string, channelId: string, userId: string): Promise<boolean> => {
  const row = await queryOne(`select 1 from core.channel_members where tenant_id = $1 and channel_id = $2 and user_id = $3 and role <> 'left'`, [tenantId, channelId, userId])
  return row !== undefined
}

/** Whether a person is in a channel. Remembered for half a second: who is taken out is out within one. */
export const isMember = (tenantId: string, channelId: string, userId: string): Promise<boolean> => {
  const map = remembered()
  const key = `${tenantId} ${channelId} ${userId}`
  const known = map.get(key)
  if (known && known.until > performance.now()) return known.member
  if (map.size > 5_000) map.clear()
  const member = ask(tenantId, channelId, userId)
  map.set(key, { until: performance.now() + 500, member })
  member.catch(() => map.delete(key))
  return member
}

/** After somebody came or went. */
export const forgetMember = (tenantId: string, channelId: string, userId: string): void => void remembered().delete(`${tenantId} ${channelId} ${userId}`)
