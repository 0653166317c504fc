import type { Metadata } from 'next'
import { cache } from 'react'
import { listRelatedProducts } from '@/queries/shop/listRelatedProducts'
import { readProduct } from '@/queries/shop/readProduct'
import { ProductPage } from '@/ui/site/product/ProductPage'
import { shopTitle } from '@/ui/site/product/shopTitle'
import { breadcrumbLd } from '@/ui/site/seo/breadcrumbLd'
import { JsonLd } from '@/ui/site/seo/JsonLd'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { productLd } from '@/ui/site/seo/productLd'
import { loadSite } from '../../../../../loadSite'
import { NotHere } from '../../../../../NotHere'
import { notHereMetadata } from '../../../../../notHereMetadata'
import { type SearchParams, textOf } from '../../../../../searchParams'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

const load = cache(async (slug: string) => {
  const { site, draft } = await loadSite()
  return readProduct({ site, slug, draft })
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, where } = await loadSite()
  const product = await load((await params).slug)
  if (!product) return notHereMetadata(site)
  return pageMetadata({ site, where, title: product.metaTitle ?? product.title, description: product.metaDescription ?? product.summary, noIndex: product.noIndex, card: { kind: 'product', slug: product.slug } })
}

export default async function ProductDetailPage({ params, searchParams }: Props) {
  const { site, base, where } = await loadSite()
  const product = await load((await params).slug)
  if (!product) return <NotHere />
  const related = await listRelatedProducts({ tenantId: site.id, selling: { currency: site.currency, locale: site.place.locale }, productId: product.id, category: product.category })
  const crumbs = [{ label: site.place.name, href: '/' }, { label: shopTitle(site), href: '/products' }, { label: product.title, href: `/products/${product.slug}` }]
  return (
    <>
      <JsonLd data={productLd(product, site, where)} />
      <JsonLd data={breadcrumbLd(crumbs, where)} />
      <ProductPage product={product} related={related} crumbs={crumbs} site={site} base={base} variant={textOf((await searchParams).variant) || undefined} />
    </>
  )
}
