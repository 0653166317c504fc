import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { robots } from '@/ui/feeds/robots'

export const dynamic = 'force-dynamic'

export const GET = async () => {
  const site = await readFeedSite()
  return new Response(robots(site.here, site), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
