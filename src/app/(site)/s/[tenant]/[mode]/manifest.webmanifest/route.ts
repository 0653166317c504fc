import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { webManifest } from '@/ui/feeds/webManifest'

export const dynamic = 'force-dynamic'

/** An app's addresses are those of the page that offers it. */
export const GET = async () => {
  const site = await readFeedSite()
  return new Response(webManifest({ ...site, ...site.here }), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } })
}
