import { SpacesError } from '@/errors/SpacesError'
import { visitorName } from '@/queries/chat/visitorName'
import { frameTokenCookie } from '@/services/visitors/frameToken'
import { verifyVisitor } from '@/services/visitors/verifyVisitor'
import { tenantDirectory } from '@/tenancy/TenantDirectory'
import { originServes } from '../origin/originServes'
import type { VisitorIdentity } from './Identity'

type Headers = { cookie?: string; origin?: string; host?: string }

/** The handle selects whose cookie is looked at; the cookie, or the token of a widget's frame, is the authority. @throws SpacesError origin_refused, not_signed_in */
export const authenticateVisitor = async (handle: string, headers: Headers, token?: string): Promise<VisitorIdentity> => {
  const tenant = await tenantDirectory().findHandle(handle)
  if (!tenant) throw new SpacesError('not_signed_in')
  if (!originServes(headers, tenant.id)) throw new SpacesError('origin_refused')
  const visitor = await verifyVisitor({ tenantId: tenant.id, cookieHeader: token ? frameTokenCookie(tenant.id, token) : headers.cookie })
  if (!visitor) throw new SpacesError('not_signed_in')
  const name = await visitorName({ tenantId: tenant.id, visitorId: visitor.visitorId })
  return { kind: 'visitor', tenantId: tenant.id, handle, name, ...visitor }
}
