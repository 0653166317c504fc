import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { webManifest } from '@/ui/feeds/webManifest'

export const dynamic = 'force-dynamic'

export const GET = async () => new Response(webManifest(await readFeedSite()), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } })
