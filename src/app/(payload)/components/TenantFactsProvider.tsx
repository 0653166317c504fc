import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { membershipsOf } from '@/queries/admin/readAdminView'
import { readTenantFacts } from '@/queries/admin/readTenantFacts'
import { TenantFactsContext } from '@/ui/admin/tenants/TenantFacts'
import { quietly } from './quietly'
import { staffOf } from './staffOf'

/** Gives currency, locale and site of the person's businesses to the fields and cells in the browser. */
export const TenantFactsProvider = async ({ user, children }: Partial<ServerProps> & { children?: ReactNode }) => {
  const person = staffOf(user)
  const facts = person && (await quietly('tenant facts', () => readTenantFacts(membershipsOf(person))))
  return <TenantFactsContext facts={facts ?? []}>{children}</TenantFactsContext>
}
