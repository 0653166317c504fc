'use client'

import { useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { TenantFacts } from '@/queries/admin/readTenantFacts'
import { RepairControls } from '../repairs/RepairControls'

const Facts = createContext<TenantFacts[]>([])

/** The person's businesses for everything below. After a sign-in without a new page they are fetched once. */
export const TenantFactsContext = ({ facts, children }: { facts: TenantFacts[]; children?: ReactNode }) => {
  const { user } = useAuth()
  const router = useRouter()
  const userId = user?.id
  const missing = Boolean(userId) && facts.length === 0
  useEffect(() => {
    if (missing) router.refresh()
  }, [missing, userId, router])
  return (
    <Facts.Provider value={facts}>
      <RepairControls />
      {children}
    </Facts.Provider>
  )
}

/** What is known of a business; undefined for one that the person does not belong to. */
export const useTenantFacts = (tenantId: string | undefined): TenantFacts | undefined => useContext(Facts).find(({ id }) => id === tenantId)

/** The only business of the person, when it is one. */
export const useOnlyTenant = (): TenantFacts | undefined => {
  const facts = useContext(Facts)
  return facts.length === 1 ? facts[0] : undefined
}
