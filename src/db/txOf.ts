import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Transaction = PostgresAdapter['sessions'][string]['db']

/** The Drizzle transaction of a request that is inside one. @throws Error when it is not: the write would stand alone. */
export const txOf = async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Transaction> => {
  const id = await req.transactionID
  const adapter = req.payload.db as unknown as PostgresAdapter
  const session = id === undefined || id === null ? undefined : adapter.sessions[String(id)]
  if (!session) throw new Error('this write must run inside the request’s transaction')
  return session.db
}
