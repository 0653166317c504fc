import { listFeedPosts } from '@/queries/feeds/listFeedPosts'
import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { rssFeed } from '@/ui/feeds/rssFeed'

export const dynamic = 'force-dynamic'

export const GET = async () => {
  const site = await readFeedSite()
  return new Response(rssFeed(site, await listFeedPosts(site)), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
