import type { Metadata } from 'next'
import { RenderBlocks } from '@/blocks/RenderBlocks'
import { businessLd } from '@/ui/site/seo/businessLd'
import { JsonLd } from '@/ui/site/seo/JsonLd'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { loadPage } from '../../../loadPage'
import { loadSite } from '../../../loadSite'
import { NotHere } from '../../../NotHere'

export async function generateMetadata(): Promise<Metadata> {
  const { site, where } = await loadSite()
  const page = await loadPage('home')
  return pageMetadata({ site, where, title: page?.metaTitle ?? page?.title ?? site.tagline, description: page?.metaDescription, noIndex: page?.noIndex ?? false })
}

export default async function HomePage() {
  const { site, base, where } = await loadSite()
  const page = await loadPage('home')
  if (!page) return <NotHere />
  return (
    <>
      <JsonLd data={businessLd(site, where)} />
      <RenderBlocks blocks={page.blocks} base={base} leads />
    </>
  )
}
