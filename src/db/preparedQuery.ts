import type { QueryResultRow } from 'pg'
import { appPool } from './appPool'

/**
 * A read that Postgres plans once for each connection: half the cost of a short query with many joins. `name` stands for
 * exactly one text; use it for a handful of hot statements, since every connection keeps each of them.
 */
export const preparedQuery = async <Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> =>
  (await appPool().query<Row>({ name, text, values })).rows
