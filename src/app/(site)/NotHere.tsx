import { NotFoundBody } from '@/ui/site/parts/NotFoundBody'
import { answerNotFound } from '@/tenancy/siteRequest'
import { loadSite } from './loadSite'

/**
 * Nothing at this address, said on a whole page in the tenant's look with status 404. Next's own `notFound()` would send an
 * empty document that only becomes a page with JavaScript.
 */
export const NotHere = async () => {
  const { site, base } = await loadSite()
  answerNotFound()
  return <NotFoundBody site={site} base={base} />
}
