import type { AdminTenant } from './AdminTenant'

/** Which businesses the admin's numbers are about: all that the person belongs to, or the one he selected. */
export type AdminView = {
  tenantIds: string[]
  /** The business, when it is exactly one. */
  tenant: AdminTenant | undefined
  /** How many the person could look at; above one there is something to select. */
  choices: number
  /** IANA zone in which a day begins; that of the business, or the most common one of several. */
  timezone: string
  locale: string
}
