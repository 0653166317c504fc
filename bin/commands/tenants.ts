import { query } from '@/db/query'
import { asSystem } from '@/db/scope'
import { print, printJson } from '../support/output'
import { withPlatform } from '../support/withPlatform'

type Row = { handle: string; name: string; status: string; template: string; products: number; posts: number; messages: number }

const every = `select t.handle, t.name, t.status::text, t.template || '@' || t.template_version as template,
  (select count(*)::int from public.products p where p.tenant_id = t.id) as products, (select count(*)::int from public.posts p where p.tenant_id = t.id) as posts,
  (select count(*)::int from public.messages m where m.tenant_id = t.id) as messages from public.tenants t order by t.handle`

export const tenants = (json: boolean): Promise<void> =>
  withPlatform(async () => {
    const rows = await asSystem(() => query<Row>(every))
    if (json) return printJson(rows)
    if (rows.length === 0) return print('There is no business yet.')
    for (const row of rows) print(`${row.handle.padEnd(24)} ${row.status.padEnd(13)} ${row.template.padEnd(28)} ${row.products} products, ${row.posts} posts, ${row.messages} messages  ${row.name}`)
  })
