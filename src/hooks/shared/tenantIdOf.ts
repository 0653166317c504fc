/** The tenant of a document, whether the relation is populated or not. */
export const tenantIdOf = (doc: unknown): string | undefined => {
  const tenant = (doc as { tenant?: string | { id: string } | null } | undefined)?.tenant
  return typeof tenant === 'object' ? tenant?.id : tenant
}
