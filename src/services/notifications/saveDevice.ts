import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { query } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import { allowedUrl } from '../links/allowedUrl'
import { parseInput } from '../messages/parseInput'

const key = (bytes: number) => z.string().regex(/^[\w-]+=*$/).refine((text) => Buffer.from(text, 'base64url').length === bytes)

const device = z.object({ endpoint: z.url().max(1_000), keys: z.object({ p256dh: key(65), auth: key(16) }), label: z.string().max(80).default('') })

/** A browser that a person wants to be reached on, for all the businesses he works in; ten of them at most. @throws SpacesError invalid_input for an address that is none of a push service */
export const saveDevice = async (userId: string, input: unknown): Promise<void> => {
  const { endpoint, keys, label } = parseInput(device, input)
  const url = allowedUrl(endpoint)
  if (url?.protocol !== 'https:') throw new SpacesError('invalid_input', 'That device cannot be reached.')
  const tenants = await query<{ id: string }>('select tenant_id as id from public.users_tenants where _parent_id = $1 and tenant_id is not null', [userId])
  for (const { id } of tenants) {
    await query(
      `insert into core.push_devices (id, tenant_id, user_id, endpoint, p256dh, auth, label) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (tenant_id, user_id, endpoint) do update set p256dh = excluded.p256dh, auth = excluded.auth, label = excluded.label`,
      [uuidv7(), id, userId, url.href, keys.p256dh, keys.auth, label],
    )
    await query(`delete from core.push_devices where tenant_id = $1 and user_id = $2 and id not in (select d.id from core.push_devices d where d.tenant_id = $1 and d.user_id = $2 order by d.created_at desc, d.id desc limit 10)`, [id, userId])
  }
}

/** The person does not want to be reached on that browser any more. */
export const forgetDevice = async (userId: string, input: unknown): Promise<void> => {
  const { endpoint } = parseInput(z.object({ endpoint: z.string().max(1_000) }), input)
  await query('delete from core.push_devices where user_id = $1 and endpoint = $2', [userId, endpoint])
}
