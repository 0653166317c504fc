/** SQL: published products of the tenant in `$1`. */
export const publishedProduct = `p.tenant_id = $1 and p._status = 'published' and p.deleted_at is null`

/** SQL: the columns of a `ProductCardRow` for product p, after productCardJoins. */
export const productCardColumns = `
  p.id, p.slug, p.title, p.summary, p.kind, p.category, coalesce(p.featured, false) as featured, p.price_note, p.duration_minutes::int as duration_minutes, p.low_stock_at::int as low_stock_at,
  v.price_from, v.price_to, v.compare_at, v.variants, v.uncounted, v.left_over,
  pic.file, pic.alt, pic.width, pic.height, pic.small, pic.small_width, pic.medium, pic.medium_width`

/** SQL: prices and stock over the variants of p, and its first picture. */
export const productCardJoins = `
  cross join lateral (
    select min(v.price::bigint)::text as price_from, max(v.price::bigint)::text as price_to,
      (array_agg(case when nullif(v.compare_at_price, '')::bigint > v.price::bigint then v.compare_at_price end order by v.price::bigint, v._order))[1] as compare_at,
      count(*)::int as variants, coalesce(bool_or(v.stock is null), true) as uncounted, coalesce(sum(v.stock), 0)::int as left_over
    from public.products_variants v where v._parent_id = p.id) v
  left join lateral (
    select m.filename as file, m.alt, m.width::int as width, m.height::int as height, m.sizes_small_filename as small, m.sizes_small_width::int as small_width,
      m.sizes_medium_filename as medium, m.sizes_medium_width::int as medium_width
    from (select i.image_id from public.products_images i where i._parent_id = p.id order by i._order limit 1) i
    join public.media m on m.id = i.image_id and m.tenant_id = p.tenant_id) pic on true`
