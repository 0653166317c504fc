/** The business of a row in a list, whether the relation is populated or not. */
export const rowTenantId = ({ tenant }: Record<string, unknown>): string | undefined => {
  if (typeof tenant === 'string') return tenant
  return typeof tenant === 'object' && tenant !== null && 'id' in tenant ? String(tenant.id) : undefined
}
