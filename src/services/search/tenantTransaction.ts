import { asTenant } from '@/db/scope'
import { transaction } from '@/db/transaction'
import type { Execute } from '@/messages/Execute'

/** Work in one transaction that sees this tenant's rows only. */
export const tenantTransaction = <Result>(tenantId: string, work: (execute: Execute) => Promise<Result>): Promise<Result> =>
  asTenant(tenantId, () =>
    transaction((client) => work(async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) => (await client.query<Row>(text, values)).rows)),
  )
