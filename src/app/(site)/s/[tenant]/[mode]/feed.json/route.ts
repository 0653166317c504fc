import { listFeedPosts } from '@/queries/feeds/listFeedPosts'
import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { jsonFeed } from '@/ui/feeds/jsonFeed'

export const dynamic = 'force-dynamic'

export const GET = async () => {
  const site = await readFeedSite()
  return new Response(jsonFeed(site, await listFeedPosts(site)), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
}
