import { listFeedPosts } from '@/queries/feeds/listFeedPosts'
import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { atomFeed } from '@/ui/feeds/atomFeed'

export const dynamic = 'force-dynamic'

export const GET = async () => {
  const site = await readFeedSite()
  return new Response(atomFeed(site, await listFeedPosts(site)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
