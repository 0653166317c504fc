import { readFeedSite } from '@/queries/feeds/readFeedSite'
import { iconSvg } from '@/ui/feeds/mark/iconSvg'

export const dynamic = 'force-dynamic'

export const GET = async () => new Response(iconSvg(await readFeedSite()), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
