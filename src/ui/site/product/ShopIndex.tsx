import { ProductCard } from '@/blocks/productCard/ProductCard'
import type { ProductCardData } from '@/blocks/productCard/ProductCardData'
import { listHref } from '../parts/listHref'
import { PageHead } from '../parts/PageHead'
import { Pagination } from '../parts/Pagination'
import type { ShopFacets } from './ShopFacets'
import { ShopFilters } from './ShopFilters'
import type { ShopQuery } from './ShopQuery'

type Props = {
  title: string
  text: string | null
  list: { items: ProductCardData[]; total: number; page: number; pages: number }
  facets: ShopFacets
  asked: ShopQuery
  base: string
}

const found = ({ total }: Props['list'], asked: ShopQuery) => {
  const things = total === 1 ? '1 result' : `${total} results`
  return asked.q ? `${things} for “${asked.q}”` : things
}

const Nothing = ({ asked, base }: Pick<Props, 'asked' | 'base'>) => (
  <div className="empty">
    <p>{asked.q ? `Nothing was found for “${asked.q}”.` : 'Nothing matches these choices.'}</p>
    <p>
      <a className="button" data-style="secondary" href={`${base}/products`}>Show everything</a>
    </p>
  </div>
)

/** The shop: what there is, narrowed by what the address says. */
export const ShopIndex = ({ title, text, list, facets, asked, base }: Props) => (
  <div className="index-page">
    <PageHead title={asked.category || title} text={asked.category ? null : text} />
    <ShopFilters facets={facets} asked={asked} base={base} />
    <p className="result-count" role="status">{found(list, asked)}</p>
    {list.items.length === 0 ? (
      <Nothing asked={asked} base={base} />
    ) : (
      <ul className="product-grid">
        {list.items.map((product, at) => (
          <li key={product.id}>
            <ProductCard product={product} base={base} headingLevel={2} priority={at < 2} buys />
          </li>
        ))}
      </ul>
    )}
    <Pagination page={list.page} pages={list.pages} label="Pages of products" hrefOf={(page) => listHref(`${base}/products`, { ...asked, stock: asked.stock ? 'in' : '', page })} />
  </div>
)
