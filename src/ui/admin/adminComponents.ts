import type { Config } from 'payload'

/** Our views and slots in Payload's admin; paths resolve through the generated import map. */
export const adminComponents = (): Partial<NonNullable<Config['admin']>> => ({})
