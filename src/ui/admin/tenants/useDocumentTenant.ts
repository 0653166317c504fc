'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useFormFields } from '@payloadcms/ui'
import { useOnlyTenant, useTenantFacts } from './TenantFacts'

const somewhere = { currency: 'USD', locale: 'en-US' }

const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined
}

/** Currency and locale of the business to which the document in the form belongs. */
export const useDocumentTenant = (): { currency: string; locale: string } => {
  const named = useFormFields(([fields]) => idOf(fields?.tenant?.value))
  const { selectedTenantID } = useTenantSelection()
  const ofDocument = useTenantFacts(named ?? idOf(selectedTenantID))
  const only = useOnlyTenant()
  return ofDocument ?? only ?? somewhere
}
