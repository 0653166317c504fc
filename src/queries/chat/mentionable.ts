import { query } from '@/db/query'
import { type Mentionable, mentionable as named } from '@/messages/mentionable'

/** Who can be called by name in a business: its people and its agents. Remembered for ten seconds. Runs in the caller's scope. */
export const mentionable = (tenantId: string): Promise<Mentionable[]> => named(query, tenantId)
