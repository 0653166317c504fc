import { z } from 'zod'

export const adminTenantRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  currency: z.string(),
  locale: z.string(),
  timezone: z.string(),
  accent: z.string(),
  paper: z.string(),
  ink: z.string(),
  logoSvg: z.string().nullable(),
  logo: z.string().nullable(),
  host: z.string().nullable(),
  status: z.string(),
})

/** What the admin shows of a business around everything else. `logo` is the file name of its own picture. */
export type AdminTenant = z.infer<typeof adminTenantRow>
