import type { Metadata } from 'next'
import { searchSite } from '@/queries/site/search/searchSite'
import { pageMetadata } from '@/ui/site/seo/pageMetadata'
import { SearchPage } from '@/ui/site/system/SearchPage'
import { loadSite } from '../../../../loadSite'
import { type SearchParams, textOf } from '../../../../searchParams'

type Props = { searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  const { site, where } = await loadSite()
  return pageMetadata({ site, where, title: 'Search', description: `Search ${site.place.name}`, noIndex: true })
}

export default async function SearchRoute({ searchParams }: Props) {
  const { site, base } = await loadSite()
  const asked = textOf((await searchParams).q)
  const hits = asked ? await searchSite({ tenantId: site.id, search: asked }) : []
  return <SearchPage asked={asked} hits={hits} base={base} agentName={site.agent?.name ?? null} />
}
