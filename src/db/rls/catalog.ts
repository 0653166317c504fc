import type { Client } from 'pg'
import { z } from 'zod'

const tableRow = z.object({
  schema: z.string(),
  table: z.string(),
  columns: z.array(z.string()),
  foreignKeys: z.array(z.object({ column: z.string(), references: z.string() })).nullable(),
})

export type Table = { schema: string; table: string; columns: string[]; foreignKeys: { column: string; references: string }[] }

/** Every table of the application as the database has it, with its columns and single-column foreign keys. */
export const readCatalog = async (client: Pick<Client, 'query'>): Promise<Table[]> => {
  const { rows } = await client.query(`
    select n.nspname as schema, c.relname as table,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select json_agg(json_build_object('column', a.attname, 'references', f.relname))
         from pg_constraint k join pg_class f on f.oid = k.confrelid
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.conrelid = c.oid and k.contype = 'f' and cardinality(k.conkey) = 1) as "foreignKeys"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'core') order by 1, 2`)
  return z.array(tableRow).parse(rows).map((row) => ({ ...row, foreignKeys: row.foreignKeys ?? [] }))
}
