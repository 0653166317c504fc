import { queryOne } from '@/db/query'
import { resolveBlocks } from '@/queries/site/blocks/resolveBlocks'
import { usesTags } from '@/tenancy/siteRequest'
import type { SiteData } from '@/ui/site/SiteData'
import type { ProductData } from './ProductData'
import type { ProductRow } from './ProductRow'
import { productSql } from './sql/productSql'
import { toProduct } from './toProduct'

const published = productSql(false)
const newest = productSql(true)

/** A product with its variants, pictures and sections; undefined when there is none at this address. */
export const readProduct = async ({ site, slug, draft = false }: { site: SiteData; slug: string; draft?: boolean }): Promise<ProductData | undefined> => {
  usesTags('products', 'media')
  const row = (await queryOne<{ product: ProductRow }>(draft ? newest : published, [site.id, slug]))?.product
  if (!row) return undefined
  return toProduct(row, await resolveBlocks({ site, blocks: row.blocks }), { currency: site.currency, locale: site.place.locale })
}
