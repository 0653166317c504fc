import { queryOne } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'

export const shareKinds = ['page', 'post', 'product', 'form'] as const
export type ShareKind = (typeof shareKinds)[number]

/** What a link preview says: a title, a word above it, and a file in the media folder beside it. */
export type ShareCard = { title: string; label: string | null; file: string | null; price: string | null; /** Other variants cost more. */ varies: boolean }

const shown = `d.tenant_id = $1 and d.slug = $2 and d._status = 'published' and d.deleted_at is null`
const file = (id: string) => `(select m.filename from public.media m where m.id = ${id} and m.tenant_id = $1 and m.mime_type like 'image/%' and m.private is not true)`
const firstHeroPicture = `(select (b.block ->> 'image')::uuid from jsonb_array_elements(case when jsonb_typeof(d.blocks) = 'array' then d.blocks else '[]' end) with ordinality as b(block, place)
  where b.block ->> 'blockType' = 'hero' and b.block ->> 'image' ~ '^[0-9a-f-]{36}$' order by b.place limit 1)`

const statements: Record<ShareKind, string> = {
  page: `select d.title, null as label, null as price, false as varies, ${file(`coalesce(d.image_id, ${firstHeroPicture})`)} as file from public.pages d where ${shown}`,
  post: `select d.title, d.category as label, null as price, false as varies, ${file('d.image_id')} as file from public.posts d where ${shown}`,
  product: `select d.title, d.category as label, v.price, coalesce(v.varies, false) as varies,
    ${file('(select i.image_id from public.products_images i where i._parent_id = d.id order by i._order limit 1)')} as file
    from public.products d, lateral (select min(v.price::bigint)::text as price, min(v.price::bigint) < max(v.price::bigint) as varies from public.products_variants v where v._parent_id = d.id) v where ${shown}`,
  form: `select d.title, null as label, null as price, false as varies, null as file from public.forms d where ${shown}`,
}

/** What the preview of a published thing shows; undefined when there is none at this address. `price` in minor units. */
export const readShareCard = ({ tenantId, kind, slug }: { tenantId: string; kind: ShareKind; slug: string }): Promise<ShareCard | undefined> => {
  usesTags('tenant', 'media', `${kind}s`)
  return queryOne<ShareCard>(statements[kind], [tenantId, slug])
}
