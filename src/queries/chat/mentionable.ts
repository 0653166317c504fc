import { remembered } from '@/config/remembered'
import { query } from '@/db/query'
import { type Mentionable, readMentionable } from '@/messages/readMentionable'

const people = () => remembered<Mentionable[]>('mentionable', { forMs: 10_000, most: 5_000 })

/** Who can be called by name in a business: its people and its agents. Remembered for ten seconds. Runs in the caller's scope. */
export const mentionable = (tenantId: string): Promise<Mentionable[]> => people().get(tenantId, () => readMentionable(query, tenantId))
