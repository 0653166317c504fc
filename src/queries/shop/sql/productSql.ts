import { pictureJson } from '@/queries/site/sql/pictureJson'
import { productSource } from './productSource'

/** SQL: one product of tenant `$1` by its address `$2`, as JSON of type `ProductRow`. */
export const productSql = (draft: boolean): string => {
  const source = productSource(draft)
  return `
    select jsonb_build_object(
      'id', p.id, 'slug', p.slug, 'title', p.title, 'summary', p.summary, 'kind', p.kind, 'category', p.category, 'featured', coalesce(p.featured, false),
      'priceNote', p.price_note, 'durationMinutes', p.duration_minutes, 'lowStockAt', p.low_stock_at, 'content', p.content, 'care', p.care, 'blocks', coalesce(p.blocks, '[]'),
      'metaTitle', p.meta_title, 'metaDescription', p.meta_description, 'noIndex', coalesce(p.no_index, false), 'updatedAt', p.updated_at,
      'tags', coalesce((select jsonb_agg(t.text order by t."order") from public.${source.texts} t where t.parent_id = p.row_id and t.path in ('tags', 'version.tags')), '[]'),
      'pictures', coalesce((select jsonb_agg(${pictureJson('m')} order by i._order) from public.${source.images} i
        join public.media m on m.id = i.image_id and m.tenant_id = $1 and m.mime_type like 'image/%' where i._parent_id = p.row_id), '[]'),
      'specifications', coalesce((select jsonb_agg(jsonb_build_object('label', s.label, 'value', s.value) order by s._order) from public.${source.specifications} s where s._parent_id = p.row_id), '[]'),
      'variants', coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'sku', v.sku, 'title', v.title, 'price', v.price, 'compareAt', nullif(v.compare_at_price, ''), 'stock', v.stock::int,
          'options', coalesce((select jsonb_agg(jsonb_build_object('name', o.name, 'value', o.value) order by o._order) from public.${source.options} o where o._parent_id = v.id), '[]'))
        order by v._order) from public.${source.variants} v where v._parent_id = p.row_id), '[]')) as product
    from ${source.from} limit 1`
}
