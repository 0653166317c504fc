import { query } from '@/db/query'
import type { StoredMessage } from '@/messages/NewMessage'
import { messageColumns, storedMessage } from '../messageRow'
import { parseSearch } from './parseSearch'
import { wordsSql } from './wordsSql'

type Wanted = {
  tenantId: string
  /** Who looks; `seesAll`: also in private channels he is not in. */
  userId: string
  seesAll?: boolean
  line: string
  /** The last message of the page before. */
  past?: string
  limit: number
}

const statement = `
  select ${messageColumns} from core.find_messages($1::uuid, ${wordsSql('$2::text[]')}, $3::uuid, $4::jsonb, $5) found
  join public.messages m on m.tenant_id = $1 and m.id = found.id order by m.created_at desc, m.id desc`

/**
 * Messages of a business that fit a line of search (see `parseSearch`), the newest first, in every channel that the reader may
 * enter. `from:me` is the reader. Runs in the caller's scope. @returns them, and hints on filters that are none.
 */
export const searchMessages = async ({ tenantId, userId, seesAll = false, line, past, limit }: Wanted): Promise<{ messages: StoredMessage[]; hints: string[] }> => {
  const { words: given, from, hints, ...filters } = parseSearch(line)
  const words = given.filter((word) => /[\p{L}\p{N}]/u.test(word))
  const wanted = { ...filters, from: from.map((name) => (name.toLowerCase() === 'me' ? userId : name)), past }
  const named = Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined)) || from.length > 0
  if (words.length === 0 && !named) return { messages: [], hints }
  return { messages: (await query(statement, [tenantId, words, seesAll ? null : userId, JSON.stringify(wanted), limit])).map(storedMessage), hints }
}
