import { cache } from 'react'
import { headers } from 'next/headers'
import { SpacesError } from '@/errors/SpacesError'
import { readSite } from '@/queries/site/readSite'
import { currentSite } from '@/tenancy/siteRequest'
import type { SiteData } from '@/ui/site/SiteData'
import type { Where } from '@/ui/site/seo/Where'
import { worldAddress } from '@/tenancy/worldAddress'

type Loaded = { site: SiteData; where: Where; base: string; draft: boolean; nonce: string | undefined }

/** The site of this request; read once, however many parts of the page ask. */
export const loadSite = cache(async (): Promise<Loaded> => {
  const { tenantId, base, origin, path, draft } = currentSite()
  const site = await readSite({ tenantId })
  if (!site) throw new SpacesError('not_found')
  return { site, base, draft, where: { ...worldAddress(site.domain, { origin, base }), path, here: base }, nonce: (await headers()).get('x-nonce') ?? undefined }
})
