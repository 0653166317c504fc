import type { QueryResultRow } from 'pg'
import { appPool } from './appPool'

/** One read in the current scope. @returns rows as Postgres gives them; parse at the door where the shape matters. */
export const query = async <Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await appPool().query<Row>(text, values)).rows

/** The first row, or undefined. */
export const queryOne = async <Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row | undefined> =>
  (await query<Row>(text, values))[0]
