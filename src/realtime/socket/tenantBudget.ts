import { processWide } from '@/config/processWide'
import { budgets } from '../limits'
import { TokenBucket } from './TokenBucket'

const buckets = () => processWide('realtime.tenantBudgets', () => new Map<string, TokenBucket>())

/** What one business may send through this process, so that a busy one leaves room for the others. */
export const tenantBudget = (tenantId: string): TokenBucket => {
  const map = buckets()
  const known = map.get(tenantId)
  if (known) return known
  if (map.size > 10_000) map.clear()
  const bucket = new TokenBucket(budgets.tenant)
  map.set(tenantId, bucket)
  return bucket
}
