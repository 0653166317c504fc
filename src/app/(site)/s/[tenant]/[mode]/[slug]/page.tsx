import type { Metadata } from 'next'
import { PageBody } from '@/ui/site/parts/PageBody'
import { breadcrumbLd } from '@/ui/site/seo/breadcrumbLd'
import { JsonLd } from '@/ui/site/seo/JsonLd'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { loadPage } from '../../../../loadPage'
import { loadSite } from '../../../../loadSite'
import { NotHere } from '../../../../NotHere'
import { notHereMetadata } from '../../../../notHereMetadata'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, where } = await loadSite()
  const page = await loadPage((await params).slug)
  if (!page) return notHereMetadata(site)
  return pageMetadata({ site, where, title: page.metaTitle ?? page.title, description: page.metaDescription, noIndex: page.noIndex, card: { kind: 'page', slug: page.slug } })
}

export default async function ContentPage({ params }: Props) {
  const { base, where, site } = await loadSite()
  const { slug } = await params
  const page = slug === 'home' ? undefined : await loadPage(slug)
  if (!page) return <NotHere />
  return (
    <>
      <JsonLd data={breadcrumbLd([{ label: site.place.name, href: '/' }, { label: page.title, href: `/${slug}` }], where)} />
      <PageBody page={page} base={base} />
    </>
  )
}
