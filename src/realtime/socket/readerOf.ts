import type { Identity } from '../auth/Identity'

/** The name under which a reader's marks are kept. */
export const readerOf = (identity: Identity): string => (identity.kind === 'visitor' ? `visitor:${identity.visitorId}` : `user:${identity.userId}`)
