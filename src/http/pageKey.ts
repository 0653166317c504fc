import type { SiteTarget } from './siteOf'

/** Query parameters that change what a page shows; all others are tracking and share one page. */
const meaningful = ['page', 'category', 'tag', 'q', 'sort', 'min', 'max', 'stock', 'sent', 'variant']

export const meaningfulQuery = (search: URLSearchParams): string => {
  const kept = meaningful.flatMap((name) => search.getAll(name).slice(0, 4).map((value) => [name, value.slice(0, 120)] as [string, string]))
  return new URLSearchParams(kept).toString()
}

/** Free text makes pages without number: they are made for each visitor and not kept. */
export const isKept = (search: URLSearchParams): boolean => !search.has('q') && !search.has('min') && !search.has('max')

export const pageKey = ({ tenant, mode, path }: SiteTarget, origin: string, query: string): string => [tenant.id, mode, origin, path, query].join('|')
