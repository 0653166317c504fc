import { query } from '@/db/query'
import type { AgentReply } from '../AgentReply'
import { converse } from './converse'
import { type EvaluationCase, evaluationTime } from './EvaluationCase'
import { faultsOf, type Slugs } from './faultsOf'

export type Result = { ask: string; reply: AgentReply; faults: string[] }

const readSlugs = async (tenantId: string): Promise<Slugs> => {
  const rows = await query<{ id: string; slug: string }>(
    'select id::text, slug from public.products where tenant_id = $1 union all select id::text, slug from public.forms where tenant_id = $1',
    [tenantId],
  )
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}

/** Holds every scripted talk with a tenant's agent and says what was wrong with each last answer. In the tenant's scope; deterministic but for ids. */
export const evaluate = async (tenantId: string, cases: readonly EvaluationCase[]): Promise<Result[]> => {
  const slugs = await readSlugs(tenantId)
  const results: Result[] = []
  for (const wanted of cases) {
    const lines = typeof wanted.ask === 'string' ? [wanted.ask] : wanted.ask
    const reply = (await converse({ tenantId, lines, at: evaluationTime })).at(-1)
    if (reply) results.push({ ask: lines.join(' / '), reply, faults: faultsOf(wanted, reply, slugs) })
  }
  return results
}
