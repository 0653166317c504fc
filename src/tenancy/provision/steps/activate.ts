import type { ProvisionContext } from '../ProvisionContext'

export const activate = async ({ payload, req, tenantId }: ProvisionContext): Promise<void> => {
  await payload.update({ collection: 'tenants', id: tenantId, req, data: { status: 'active' } })
}
