'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'

/** Chooses a business for the whole admin, like the selector above the menu. */
export const SelectBusiness = ({ id, name }: { id: string; name: string }) => {
  const { setTenant } = useTenantSelection()
  return (
    <button className="spaces-link-button" onClick={() => setTenant({ id, refresh: true })} type="button">
      {name}
    </button>
  )
}
