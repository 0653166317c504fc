import type { Metadata } from 'next'
import { cache } from 'react'
import { readForm } from '@/queries/site/readForm'
import { currentFormReplay } from '@/tenancy/formReplay'
import { FormPage } from '@/ui/site/system/FormPage'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { loadSite } from '../../../../../loadSite'
import { NotHere } from '../../../../../NotHere'
import { notHereMetadata } from '../../../../../notHereMetadata'
import { type SearchParams, textOf } from '../../../../../searchParams'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

const load = cache(async (slug: string) => {
  const { site } = await loadSite()
  return readForm({ tenantId: site.id, slug })
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { site, where } = await loadSite()
  const form = await load((await params).slug)
  if (!form) return notHereMetadata(site)
  return pageMetadata({ site, where, title: form.title, description: form.intro, card: { kind: 'form', slug: form.slug }, noIndex: textOf((await searchParams).sent) !== '' })
}

export default async function SiteFormPage({ params, searchParams }: Props) {
  const { base } = await loadSite()
  const form = await load((await params).slug)
  if (!form) return <NotHere />
  const replay = currentFormReplay()
  const again = replay?.slug === form.slug ? replay : undefined
  return <FormPage form={form} values={again?.values ?? {}} errors={again?.errors ?? {}} sent={!again && textOf((await searchParams).sent) === '1'} base={base} />
}
