import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/db/transaction'
import type { Preview } from './previewLink'

/** How long a page's words are kept, and how long one that had none is left alone. Seconds. */
const kept = { found: 7 * 24 * 60 * 60, nothing: 6 * 60 * 60 }

/** Keeps what a link leads to, or that it leads to nothing to show, for this business only. In the caller's scope. */
export const savePreview = (tenantId: string, url: string, preview: Preview | undefined): Promise<void> =>
  transaction(async (client) => {
    const picture = preview?.picture
    const pictureId = picture ? uuidv7() : null
    if (picture) await client.query('insert into core.link_pictures (id, tenant_id, webp, width, height) values ($1, $2, $3, $4, $5)', [pictureId, tenantId, picture.webp, picture.width, picture.height])
    const { rows } = await client.query<{ picture_id: string | null }>('select picture_id from core.link_previews where tenant_id = $1 and url = $2 for update', [tenantId, url])
    await client.query(
      `insert into core.link_previews (tenant_id, url, title, description, site, picture_id, fetched_at, expires_at) values ($1, $2, $3, $4, $5, $6, now(), now() + make_interval(secs => $7))
       on conflict (tenant_id, url) do update set title = excluded.title, description = excluded.description, site = excluded.site, picture_id = excluded.picture_id, fetched_at = now(), expires_at = excluded.expires_at`,
      [tenantId, url, preview?.title ?? null, preview?.description ?? '', preview?.site ?? '', pictureId, preview ? kept.found : kept.nothing],
    )
    const before = rows[0]?.picture_id
    if (before) await client.query('delete from core.link_pictures where tenant_id = $1 and id = $2', [tenantId, before])
  })
