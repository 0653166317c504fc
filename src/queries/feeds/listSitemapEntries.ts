import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'

/** An address of the site (root relative), when it last changed, and the pictures on it. */
export type SitemapEntry = { path: string; changedAt: Date; pictures: string[] }

const shown = (row: string) => `${row}.tenant_id = $1 and ${row}._status = 'published' and ${row}.deleted_at is null`
const found = (row: string) => `${shown(row)} and ${row}.no_index is not true`
const picture = (id: string) => `array(select '/media/' || m.filename from public.media m where m.id = ${id} and m.tenant_id = $1 and m.mime_type like 'image/%' and m.private is not true)`

const text = `
  with newest as (
    select (select max(p.updated_at) from public.posts p where ${found('p')}) as post, (select max(p.updated_at) from public.products p where ${found('p')}) as product,
      (select max(f.updated_at) from public.faqs f where f.tenant_id = $1) as faq),
  entries as (
    select case when p.slug = 'home' then '/' else '/' || p.slug end as path, p.updated_at as "changedAt", ${picture('p.image_id')} as pictures from public.pages p where ${found('p')}
    union all select '/posts/' || p.slug, p.updated_at, ${picture('p.image_id')} from public.posts p where ${found('p')}
    union all select '/products/' || p.slug, p.updated_at,
      array(select '/media/' || m.filename from public.products_images i join public.media m on m.id = i.image_id and m.tenant_id = $1 and m.mime_type like 'image/%' and m.private is not true
        where i._parent_id = p.id order by i._order limit 10)
      from public.products p where ${found('p')}
    union all select '/forms/' || f.slug, f.updated_at, array[]::text[] from public.forms f where ${shown('f')}
    union all select '/posts', n.post, array[]::text[] from newest n where n.post is not null
    union all select '/products', n.product, array[]::text[] from newest n where n.product is not null
    union all select '/faq', n.faq, array[]::text[] from newest n where n.faq is not null)
  select distinct on (path) path, "changedAt", pictures from entries order by path, "changedAt" desc limit 50000`

/** Everything published that search engines may show, in the order of its address; at most 50,000 (sitemaps.org). */
export const listSitemapEntries = ({ tenantId }: { tenantId: string }): Promise<SitemapEntry[]> => {
  usesTags('pages', 'posts', 'products', 'forms', 'faqs', 'media')
  return query<SitemapEntry>(text, [tenantId])
}
