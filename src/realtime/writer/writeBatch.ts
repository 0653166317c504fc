import { inScope } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { isOutage, toSpacesError } from '@/errors/toSpacesError'
import type { NewMessage } from '@/messages/NewMessage'
import { executeOf } from './executeOf'
import { type Outcome, RepeatedMessage, writeOn } from './writeOn'

/** One transaction that may see exactly the businesses its messages belong to, and no others. */
const commitTogether = (messages: NewMessage[], careful: boolean): Promise<Outcome[]> =>
  inScope({ tenants: [...new Set(messages.map(({ tenantId }) => tenantId))] }, () =>
    transaction((client) => writeOn(executeOf(client), messages, careful)),
  )

const attempt = async (messages: NewMessage[]): Promise<Outcome[]> => {
  try {
    return await commitTogether(messages, false)
  } catch (error) {
    if (error instanceof RepeatedMessage) return commitTogether(messages, true)
    throw error
  }
}

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
