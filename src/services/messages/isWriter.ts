import { may } from '@/access/roles'
import { hasRole } from './hasRole'

/** True when the person holds a writing role in the tenant; see `hasRole`. */
export const isWriter = (tenantId: string, userId: string): Promise<boolean> => hasRole(tenantId, userId, may.write)
