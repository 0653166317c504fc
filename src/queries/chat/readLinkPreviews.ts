import { z } from 'zod'
import { query, queryOne } from '@/db/query'

const row = z.object({ url: z.string(), title: z.string(), description: z.string(), site: z.string(), pictureId: z.string().nullable(), width: z.number().nullable(), height: z.number().nullable() })

export type LinkPreview = Omit<z.infer<typeof row>, 'pictureId'> & { picture: string | null }

/** What is known of these links and worth showing, by link; a business that switched previews off gets none. In the caller's scope. */
export const readLinkPreviews = async (tenantId: string, urls: string[]): Promise<Map<string, LinkPreview>> => {
  if (urls.length === 0) return new Map()
  const rows = await query(
    `select l.url, l.title, l.description, l.site, p.id as "pictureId", p.width, p.height
     from core.link_previews l join public.tenants t on t.id = l.tenant_id and coalesce(t.link_previews, true)
     left join core.link_pictures p on p.id = l.picture_id and p.tenant_id = l.tenant_id
     where l.tenant_id = $1 and l.url = any($2) and l.title is not null`,
    [tenantId, urls],
  )
  return new Map(z.array(row).parse(rows).map(({ pictureId, ...rest }) => [rest.url, { ...rest, picture: pictureId && `/links/${pictureId}.webp` }]))
}

/** The picture of a link, or undefined. In the caller's scope. */
export const readLinkPicture = async (tenantId: string, id: string): Promise<Buffer | undefined> =>
  (await queryOne<{ webp: Buffer }>('select webp from core.link_pictures where tenant_id = $1 and id = $2', [tenantId, id]))?.webp
