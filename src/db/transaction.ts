import type { PoolClient } from 'pg'
import { appPool } from './appPool'

/** Runs `work` in one transaction of the current scope; commits when it resolves, rolls back when it throws. */
export const transaction = async <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => {
  const client = await appPool().connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => (broken = lost))
    throw error
  } finally {
    client.release(broken)
  }
}
