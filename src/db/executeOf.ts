import type { PoolClient } from 'pg'
import type { Execute } from '@/messages/Execute'

/** A checked-out connection as the plain SQL door that message functions ask for. */
export const executeOf =
  (client: PoolClient): Execute =>
  async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows
