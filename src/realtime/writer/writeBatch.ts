import { inScope } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { isOutage, toSpacesError } from '@/errors/toSpacesError'
import type { NewMessage } from '@/messages/NewMessage'
import { appendTogether } from './appendTogether'
import { executeOf } from '@/db/executeOf'
import { type Outcome, writeOn } from './writeOn'

/** One transaction that may see exactly the businesses its messages belong to, and no others. */
const commitTogether = (messages: NewMessage[]): Promise<Outcome[]> =>
  inScope({ tenants: [...new Set(messages.map(({ tenantId }) => tenantId))].sort() }, () => transaction((client) => writeOn(executeOf(client), messages, true)))

const attempt = async (messages: NewMessage[]): Promise<Outcome[]> => (await appendTogether(messages)) ?? commitTogether(messages)

/**
 * Writes a group. When it fails for another reason than an outage, each message is tried alone and in order,
 * so that one that cannot be stored does not take its neighbours with it. Never throws: each has its outcome.
 */
export const writeBatch = async (messages: NewMessage[]): Promise<Outcome[]> => {
  try {
    return await attempt(messages)
  } catch (error) {
    if (messages.length === 1 || isOutage(error)) return messages.map(() => ({ error: toSpacesError(error) }))
    const outcomes: Outcome[] = []
    for (const message of messages) outcomes.push(...(await writeBatch([message])))
    return outcomes
  }
}
