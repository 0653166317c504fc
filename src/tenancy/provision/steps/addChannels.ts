import { departments } from '@/messages/vocabulary'
import type { ProvisionContext } from '../ProvisionContext'

/** The tenant's space, its team channel, and one activity channel for each department. */
export const addChannels = async ({ payload, req, tenantId, template: { pack } }: ProvisionContext): Promise<void> => {
  const space = await payload.create({ collection: 'spaces', req, data: { tenant: tenantId, title: pack.profile.name, slug: 'main', description: pack.profile.tagline } })
  const { channel, title } = pack.conversation
  await payload.create({ collection: 'channels', req, data: { tenant: tenantId, space: space.id, title, slug: channel, kind: 'team', department: 'operations', state: 'open', agentEnabled: true } })
  for (const department of departments) {
    const data = { tenant: tenantId, space: space.id, title: `Activity: ${department}`, slug: `activity-${department}`, kind: 'activity' as const, department, state: 'open' as const, agentEnabled: false }
    await payload.create({ collection: 'channels', req, data })
  }
}
