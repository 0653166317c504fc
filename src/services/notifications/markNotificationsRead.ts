import { z } from 'zod'
import { query } from '@/db/query'
import { parseInput } from '../messages/parseInput'

const schema = z.strictObject({ ids: z.array(z.uuid()).max(100).optional() })

/** Takes notifications of a person as seen: the named ones, or all. Others' are not touched. @returns how many */
export const markNotificationsRead = async (userId: string, input: unknown): Promise<number> => {
  const { ids } = parseInput(schema, input)
  const rows = await query('update core.notifications set read_at = now() where user_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2)) returning id', [userId, ids ?? null])
  return rows.length
}
