import { executeOn } from '@/db/executeOn'
import { indexTenant } from '@/services/search/indexTenant'
import type { ProvisionContext } from '../ProvisionContext'

/** Everything at once: the site's search and the agent know the tenant from the first second. */
export const indexContent = async ({ req, tenantId }: ProvisionContext): Promise<void> => {
  await indexTenant(await executeOn(req), tenantId)
}
