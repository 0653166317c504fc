import { type VerifiedVisitor, verifyVisitor } from './verifyVisitor'

/** The visitor whose cookie came with a request to this tenant's site, if it holds. @throws SpacesError unavailable */
export const visitorOf = (tenantId: string, cookieHeader: string): Promise<VerifiedVisitor | undefined> => verifyVisitor({ tenantId, cookieHeader })
