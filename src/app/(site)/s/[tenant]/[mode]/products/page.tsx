import type { Metadata } from 'next'
import { listProducts } from '@/queries/shop/listProducts'
import { readProductFacets } from '@/queries/shop/readProductFacets'
import { listHref } from '@/ui/site/parts/listHref'
import { PageBody } from '@/ui/site/parts/PageBody'
import { shopFilter } from '@/ui/site/product/shopFilter'
import { shopTitle } from '@/ui/site/product/shopTitle'
import { ShopIndex } from '@/ui/site/product/ShopIndex'
import type { ShopQuery } from '@/ui/site/product/ShopQuery'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { loadPage } from '../../../../loadPage'
import { loadSite } from '../../../../loadSite'
import { NotHere } from '../../../../NotHere'
import { pageOf, type SearchParams, textOf } from '../../../../searchParams'

type Props = { searchParams: SearchParams }

const askedFor = async (searchParams: SearchParams): Promise<ShopQuery> => {
  const { q, category, tag, min, max, stock, sort, page } = await searchParams
  return { q: textOf(q), category: textOf(category), tag: textOf(tag), min: textOf(min), max: textOf(max), stock: textOf(stock) !== '', sort: textOf(sort), page: pageOf(page) }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { site, where } = await loadSite()
  const own = await loadPage('products')
  const { category, page, q, tag, min, max, stock, sort } = await askedFor(searchParams)
  const title = own?.metaTitle ?? own?.title ?? [category || shopTitle(site), page > 1 && `page ${page}`].filter(Boolean).join(', ')
  return pageMetadata({ site, where: { ...where, path: listHref('/products', { category, page }) }, title, description: own?.metaDescription, noIndex: Boolean(q || tag || min || max || stock || sort) })
}

export default async function ProductsPage({ searchParams }: Props) {
  const { site, base } = await loadSite()
  const own = await loadPage('products')
  if (own) return <PageBody page={own} base={base} />
  const asked = await askedFor(searchParams)
  const selling = { currency: site.currency, locale: site.place.locale }
  const [list, facets] = await Promise.all([listProducts({ tenantId: site.id, selling, filter: shopFilter(asked, site.currency), page: asked.page }), readProductFacets({ tenantId: site.id })])
  if (asked.page > 1 && list.items.length === 0) return <NotHere />
  return <ShopIndex title={shopTitle(site)} text={null} list={list} facets={facets} asked={asked} base={base} />
}
