import { randomBytes } from 'node:crypto'
import type { ProvisionContext } from '../ProvisionContext'

/** The owner's account, or the membership of an account that exists. Other tenants of that person stay as they are. */
export const addOwner = async ({ payload, req, tenantId, input: { owner } }: ProvisionContext): Promise<void> => {
  const email = owner.email.toLowerCase()
  const membership = { tenant: tenantId, roles: ['owner' as const] }
  const { docs } = await payload.find({ collection: 'users', req, where: { email: { equals: email } }, depth: 0, limit: 1 })
  const [known] = docs
  if (!known) {
    const password = owner.password ?? randomBytes(18).toString('base64url')
    await payload.create({ collection: 'users', req, data: { email, password, name: owner.name ?? email.split('@')[0] ?? 'Owner', tenants: [membership] } })
    return
  }
  const held = known.tenants ?? []
  if (held.some(({ tenant }) => tenant === tenantId)) return
  await payload.update({ collection: 'users', id: known.id, req, data: { tenants: [...held, membership] } })
}
