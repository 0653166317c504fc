import { z } from 'zod'
import type { Execute } from '@/messages/Execute'
import { linkedText } from '../linkedText'
import { plainText } from '../plainText'
import type { SearchDocument } from '../SearchDocument'

const faqRow = z.object({ id: z.string(), question: z.string(), answer: z.unknown(), topic: z.string().nullish().transform((topic) => topic ?? ''), position: z.coerce.number().nullable() })

const statement = `select id::text, question, answer, topic, position from public.faqs where tenant_id = $1 and ($2::uuid[] is null or id = any($2))`

/** The questions and answers of a tenant, or those of the given ids, as search documents. */
export const readFaqDocuments = async (execute: Execute, tenantId: string, ids: string[] | null): Promise<SearchDocument[]> =>
  z.array(faqRow).parse(await execute(statement, [tenantId, ids])).map(({ id, question, answer, topic, position }) => ({
    kind: 'faq',
    docId: id,
    title: question,
    url: '/faq',
    body: plainText(answer),
    facts: { topic, position: position ?? 100, answer: linkedText(answer), keywords: topic },
  }))
