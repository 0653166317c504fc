import { createHash } from 'node:crypto'
import { query } from '@/db/query'

type Limit = { key: string; most: number; seconds: number }

/** The table is open to every scope, so it holds no address and no e-mail: only what they come to. */
const folded = (key: string) => createHash('sha256').update(key).digest('base64url')

/**
 * Counts a use against each limit, in one shared table.
 * @returns undefined while all are kept, else the seconds until the next try is counted anew.
 */
export const limit = async (limits: Limit[]): Promise<number | undefined> => {
  for (const { key, most, seconds } of limits) {
    const [row] = await query<{ used: number; resets_at: Date }>('select used, resets_at from core.count_use($1, $2)', [folded(key), seconds])
    if (row && row.used > most) return Math.max(1, Math.ceil((row.resets_at.getTime() - Date.now()) / 1_000))
  }
  return undefined
}
