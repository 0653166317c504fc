import { loadSite } from '../../../loadSite'
import { NotFoundBody } from '@/ui/site/parts/NotFoundBody'

export default async function NotFound() {
  const { site, base } = await loadSite()
  return <NotFoundBody site={site} base={base} />
}
