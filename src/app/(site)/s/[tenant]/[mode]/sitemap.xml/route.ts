import { listSitemapEntries } from '@/queries/feeds/listSitemapEntries'
import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { sitemap } from '@/ui/feeds/sitemap'

export const dynamic = 'force-dynamic'

export const GET = async () => {
  const site = await readFeedSite()
  return new Response(sitemap(site, await listSitemapEntries(site)), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
