import type { Metadata } from 'next'
import { readForm } from '@/queries/site/readForm'
import { PageBody } from '@/ui/site/parts/PageBody'
import { businessLd } from '@/ui/site/seo/businessLd'
import { JsonLd } from '@/ui/site/seo/JsonLd'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { ContactPage } from '@/ui/site/system/ContactPage'
import { loadPage } from '../../../../loadPage'
import { loadSite } from '../../../../loadSite'

export async function generateMetadata(): Promise<Metadata> {
  const { site, where } = await loadSite()
  const own = await loadPage('contact')
  return pageMetadata({ site, where, title: own?.metaTitle ?? own?.title ?? 'Contact', description: own?.metaDescription, card: { kind: 'page', slug: own ? 'contact' : 'home' } })
}

export default async function ContactRoute() {
  const { site, base, where } = await loadSite()
  const own = await loadPage('contact')
  return (
    <>
      <JsonLd data={businessLd(site, where)} />
      {own ? <PageBody page={own} base={base} /> : <ContactPage site={site} form={await readForm({ tenantId: site.id, slug: 'contact' })} base={base} />}
    </>
  )
}
