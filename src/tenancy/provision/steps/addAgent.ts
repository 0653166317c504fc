import type { ProvisionContext } from '../ProvisionContext'

export const addAgent = async ({ payload, req, tenantId, template: { pack } }: ProvisionContext): Promise<void> => {
  await payload.create({ collection: 'agents', req, data: { ...pack.agent, tenant: tenantId, slug: 'assistant', enabled: true } })
}
