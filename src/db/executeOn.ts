import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { fromDrizzle } from 'pg-boss'
import type { Execute } from '@/messages/Execute'
import { txOf } from './txOf'

/** SQL with `$1` parameters inside the request's own transaction: committed with the write or not at all. */
export const executeOn = async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Execute> => {
  const database = fromDrizzle(await txOf(req), sql)
  return async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) => {
    const { rows } = await database.executeSql(text, values)
    return rows as Row[]
  }
}
