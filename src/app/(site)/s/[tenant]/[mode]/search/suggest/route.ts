import { suggest } from '@/queries/site/search/suggest'
import { currentSite } from '@/tenancy/siteRequest'

export const dynamic = 'force-dynamic'

/** GET {base}/search/suggest?q=: titles to offer while somebody types. */
export const GET = async (request: Request) => {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json({ suggestions: await suggest({ tenantId: currentSite().tenantId, search: typed }) })
}
