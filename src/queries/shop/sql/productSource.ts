const columns = [
  'title', 'summary', 'content', 'care', 'blocks', 'meta_title', 'meta_description', 'no_index', 'slug', 'kind', 'category', 'featured', 'price_note', 'duration_minutes', 'low_stock_at', 'updated_at',
]

export type ProductSource = { from: string; images: string; variants: string; options: string; specifications: string; texts: string }

const published: ProductSource = {
  from: `(select id, id as row_id, ${columns.join(', ')} from public.products where tenant_id = $1 and slug = $2 and _status = 'published' and deleted_at is null) p`,
  images: 'products_images',
  variants: 'products_variants',
  options: 'products_variants_options',
  specifications: 'products_specifications',
  texts: 'products_texts',
}

const draft: ProductSource = {
  from: `(select parent_id as id, id as row_id, ${columns.map((name) => `version_${name} as ${name}`).join(', ')} from public._products_v
    where version_tenant_id = $1 and version_slug = $2 and latest and version_deleted_at is null) p`,
  images: '_products_v_version_images',
  variants: '_products_v_version_variants',
  options: '_products_v_version_variants_options',
  specifications: '_products_v_version_specifications',
  texts: '_products_v_texts',
}

/** SQL: where the product of tenant `$1` with the address `$2` is read from: what is published, or the newest draft. */
export const productSource = (isDraft: boolean): ProductSource => (isDraft ? draft : published)
