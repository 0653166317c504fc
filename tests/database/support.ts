import pg from 'pg'
import { loadConfig } from '@/config/config'

/** A connection of the serving role as it comes, or with a scope set by hand. */
export const asApp = async <Result>(scope: string | undefined, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: loadConfig().database.appUrl })
  await client.connect()
  try {
    if (scope !== undefined) await client.query("select set_config('app.scope', $1, false)", [scope])
    return await work(client)
  } finally {
    await client.end()
  }
}

/** What Postgres said, or 'accepted'; the statement leaves nothing behind. */
export const tried = async (client: pg.Client, text: string, values: unknown[] = []): Promise<{ code: string; message: string; rows: number }> => {
  await client.query('begin')
  try {
    const { rowCount } = await client.query(text, values)
    return { code: 'accepted', message: '', rows: rowCount ?? 0 }
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { code, message, rows: 0 }
  } finally {
    await client.query('rollback')
  }
}

/** Waits for a condition, and fails when it does not come. Milliseconds. */
export const until = async <Value>(look: () => Promise<Value | undefined | false>, patience = 15_000): Promise<Value> => {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
