import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '@/config/processWide'
import { SpacesError } from '@/errors/SpacesError'

/** What the HTTP server knows of a request to a tenant's site before any page runs. */
export type SiteRequest = {
  tenantId: string
  handle: string
  /** `h`: by host, the site is at the root; `p`: by path, below `/t/<handle>`. */
  mode: 'h' | 'p'
  base: '' | `/t/${string}`
  /** Scheme and host as the visitor sees them, without a slash at the end. */
  origin: string
  /** Path within the site, starting with a slash. */
  path: string
  /** An editor's preview: newest drafts, never cached. */
  draft: boolean
  /** What the page was made from; a change to one of them refreshes it. */
  tags: Set<string>
  /** Set by a page that has nothing to show at this address; Next itself cannot answer 404 with a whole page. */
  status?: 404
}

const storage = processWide('siteRequest', () => new AsyncLocalStorage<SiteRequest>())

export const withSite = <Result>(site: SiteRequest, work: () => Result): Result => storage.run(site, work)

export const maybeSite = (): SiteRequest | undefined => storage.getStore()

/** @throws SpacesError not_found outside a tenant's site. */
export const currentSite = (): SiteRequest => {
  const site = storage.getStore()
  if (!site) throw new SpacesError('not_found')
  return site
}

/** Says what the page depends on; queries call it, so that a page cannot forget. */
export const usesTags = (...tags: string[]): void => {
  const site = storage.getStore()
  if (site) for (const tag of tags) site.tags.add(tag)
}

/** The page that is being made answers 404. */
export const answerNotFound = (): void => {
  const site = storage.getStore()
  if (site) site.status = 404
}
