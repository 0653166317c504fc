import type { Metadata } from 'next'
import { groupFaqs } from '@/queries/site/groupFaqs'
import { listFaqs } from '@/queries/site/listFaqs'
import { PageBody } from '@/ui/site/parts/PageBody'
import { faqLd } from '@/ui/site/seo/faqLd'
import { JsonLd } from '@/ui/site/seo/JsonLd'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { FaqPage } from '@/ui/site/system/FaqPage'
import { loadPage } from '../../../../loadPage'
import { loadSite } from '../../../../loadSite'

export async function generateMetadata(): Promise<Metadata> {
  const { site, where } = await loadSite()
  const own = await loadPage('faq')
  return pageMetadata({ site, where, title: own?.metaTitle ?? own?.title ?? 'Questions and answers', description: own?.metaDescription ?? `What people ask ${site.place.name}, answered.`, card: { kind: 'page', slug: own ? 'faq' : 'home' } })
}

export default async function FaqRoute() {
  const { site, base } = await loadSite()
  const own = await loadPage('faq')
  if (own) return <PageBody page={own} base={base} />
  const items = await listFaqs({ tenantId: site.id })
  return (
    <>
      <JsonLd data={faqLd(items)} />
      <FaqPage groups={groupFaqs(items)} base={base} businessName={site.place.name} />
    </>
  )
}
