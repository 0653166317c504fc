import type { FaqItem } from '@/blocks/faq/FaqItem'
import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'

const text = `select f.id, f.question, f.answer, f.topic from public.faqs f where f.tenant_id = $1 order by f.position, f.created_at, f.id`

/** All questions and answers of a tenant, in the tenant's order. */
export const listFaqs = ({ tenantId }: { tenantId: string }): Promise<FaqItem[]> => {
  usesTags('faqs')
  return query<FaqItem>(text, [tenantId])
}
