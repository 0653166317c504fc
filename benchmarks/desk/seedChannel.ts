import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

const channel = `
  insert into public.channels (id, tenant_id, title, slug, kind, department, space_id, state, agent_enabled, last_seq, last_message_at)
  select $1::uuid, t.id, 'Big room', 'big-room-' || left($1::uuid::text, 8), 'team', 'operations', (select s.id from public.spaces s where s.tenant_id = t.id order by s.created_at limit 1), 'open', false, $3::int, now()
  from public.tenants t where t.handle = $2 returning tenant_id as "tenantId"`

/** Of one to forty lines' worth of words, some with marks and lists, by four people in turns. */
const messages = `
  insert into public.messages (id, tenant_id, channel_id, type, department, priority, author_kind, author_id, author_name, body, blocks, metadata, visibility, seq, created_at, updated_at)
  select gen_random_uuid(), $1::uuid, $2::uuid, 'text', 'operations', 'normal', 'user', '00000000-0000-7000-8000-00000000000' || (i / 3) % 4, (array['Ann Miller', 'Bob Packer', 'Carla Ruiz', 'Dale Hays'])[1 + (i / 3) % 4],
    '#' || i || ' ' || case when i % 11 = 0 then '**bold** and _soft_, \`code\` and [a link](https://a.example/' || i || ') ' when i % 17 = 0 then E'- one\\n- two\\n- three\\n\\n' else '' end || repeat('a few more words ', 1 + (i * 7919) % 23),
    '[]', '{}', 'internal', i, now() - interval '60 days' + i * interval '50 seconds', now()
  from generate_series(1, $3::int) i`

/** A channel of a demo business with this many messages, written past the log's own triggers: only reading is measured. */
export const seedChannel = async (dataDir: string, handle: string, count: number): Promise<string> => {
  const read = (name: string) => readFileSync(path.join(dataDir, 'postgres', name), 'utf8').trim()
  const client = new pg.Client({ host: '127.0.0.1', port: Number(read('port')), user: 'postgres', password: read('password'), database: 'spaces' })
  await client.connect()
  try {
    const id = randomUUID()
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const { rows } = await client.query<{ tenantId: string }>(channel, [id, handle, count])
    await client.query(messages, [rows[0]?.tenantId, id, count])
    await client.query('commit')
    await client.query('analyze public.messages')
    return id
  } finally {
    await client.end()
  }
}
