import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import { hitsSql } from './hitsSql'
import { searchTerms } from './searchTerms'

export type SearchHit = {
  kind: 'product' | 'page' | 'post' | 'faq' | 'hours' | 'policy'
  title: string
  /** Root relative. */
  url: string
  /** Where the words stand in the text; the found words between `[[` and `]]`. */
  snippet: string
}

const kinds = ['product', 'page', 'post', 'faq', 'hours', 'policy']

const text = `
  with ${hitsSql}, best as (select * from hits order by rank desc, title limit $6)
  select kind, title, url,
    ts_headline('english', left(body, 8000), to_tsquery('english', $4), 'StartSel=[[, StopSel=]], MaxWords=26, MinWords=12, MaxFragments=1') as snippet
  from best order by rank desc, title`

/** What visitors may find, best first: words and unfinished words, then misspelt ones, then any of them. */
export const searchSite = async ({ tenantId, search, limit = 24 }: { tenantId: string; search: string; limit?: number }): Promise<SearchHit[]> => {
  usesTags('tenant', 'pages', 'posts', 'products', 'faqs')
  const terms = searchTerms(search)
  if (!terms) return []
  return query<SearchHit>(text, [tenantId, terms.text, terms.all, terms.any, kinds, limit])
}
