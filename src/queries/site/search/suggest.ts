import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import { hitsSql } from './hitsSql'
import { searchTerms } from './searchTerms'

export type Suggestion = { kind: string; title: string; url: string }

const text = `with ${hitsSql} select kind, title, url from hits order by rank desc, title limit 7`

/** Titles to offer while somebody types in the search field. */
export const suggest = async ({ tenantId, search }: { tenantId: string; search: string }): Promise<Suggestion[]> => {
  usesTags('pages', 'posts', 'products', 'faqs')
  const terms = searchTerms(search)
  if (!terms) return []
  return query<Suggestion>(text, [tenantId, terms.text, terms.all, terms.any, ['product', 'page', 'post', 'faq']])
}
