import { currentSite } from '@/tenancy/siteRequest'
import { robots } from '@/ui/feeds/robots'

export const dynamic = 'force-dynamic'

export const GET = () => new Response(robots(currentSite()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
