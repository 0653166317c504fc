import { z } from 'zod'
import { query } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import type { Execute } from '@/messages/Execute'

export const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekDay = (typeof weekDays)[number]

const openingTime = z.object({ days: z.array(z.enum(weekDays)), opens: z.string(), closes: z.string() })

const tenantProfile = z.object({
  id: z.string(),
  name: z.string(),
  tagline: z.string(),
  description: z.string().nullish().transform((text) => text ?? ''),
  email: z.string(),
  phone: z.string(),
  address: z.string().transform((text) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean)),
  hoursNote: z.string().nullish().transform((text) => text ?? ''),
  businessType: z.string(),
  locale: z.string(),
  currency: z.string(),
  timezone: z.string(),
  /** A day without a row is closed. Local time, 24 h, `HH:MM`. */
  hours: z.array(openingTime),
  serviceArea: z.array(z.string()),
})

export type OpeningTime = z.infer<typeof openingTime>
export type TenantProfile = z.infer<typeof tenantProfile>

const statement = `
  select t.id::text, t.name, t.tagline, t.description, t.email, t.phone, t.address, t.hours_note as "hoursNote", t.business_type::text as "businessType",
    t.locale, t.currency, t.timezone,
    coalesce((select json_agg(json_build_object('opens', h.opens, 'closes', h.closes, 'days',
        coalesce((select json_agg(d.value::text order by d."order") from public.tenants_hours_days d where d.parent_id = h.id and d.value is not null), '[]')) order by h._order)
      from public.tenants_hours h where h._parent_id = t.id), '[]') as hours,
    coalesce((select json_agg(x.text order by x."order") from public.tenants_texts x where x.parent_id = t.id and x.path = 'serviceArea' and x.text is not null), '[]') as "serviceArea"
  from public.tenants t where t.id = $1`

/** Who the business is, where it is and when it is open. @throws SpacesError not_found */
export const readTenantProfile = async ({ tenantId, execute = query }: { tenantId: string; execute?: Execute }): Promise<TenantProfile> => {
  const [row] = await execute(statement, [tenantId])
  if (!row) throw new SpacesError('not_found')
  return tenantProfile.parse(row)
}
