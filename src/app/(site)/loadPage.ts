import { cache } from 'react'
import { readPage } from '@/queries/site/readPage'
import { loadSite } from './loadSite'

/** The tenant's own page with this address, if there is one; read once a request. */
export const loadPage = cache(async (slug: string) => {
  const { site, draft } = await loadSite()
  return /^[a-z0-9-]{1,60}$/.test(slug) ? readPage({ site, slug, draft }) : undefined
})
