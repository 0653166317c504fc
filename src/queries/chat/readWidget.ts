import { z } from 'zod'
import { queryOne } from '@/db/query'
import { asTenant } from '@/db/scope'
import type { Brand } from '@/ui/tokens/Brand'
import { chatSite } from './chatSite'

const settings = z.object({
  side: z.enum(['left', 'right']),
  awayForm: z.boolean(),
  greetings: z.array(z.object({ text: z.string(), afterSeconds: z.coerce.number(), path: z.string().nullable(), visitor: z.enum(['any', 'new', 'returning']) })),
})

export type Widget = Pick<z.infer<typeof settings>, 'side' | 'greetings'> & { name: string; brand: Brand }

const text = `
  select t.widget_side::text as side, coalesce(t.widget_away_form, true) as "awayForm",
    coalesce((select jsonb_agg(jsonb_build_object('text', g.text, 'afterSeconds', g.after_seconds, 'path', nullif(g.path, ''), 'visitor', g.visitor) order by g._order)
      from public.tenants_widget_greetings g where g._parent_id = t.id), '[]') as greetings
  from public.tenants t where t.id = $1`

/** How a tenant wants its chat on other websites to behave. */
export const readWidgetSettings = async (tenantId: string): Promise<z.infer<typeof settings> | undefined> => {
  const row = await asTenant(tenantId, () => queryOne(text, [tenantId]))
  return row && settings.parse(row)
}

/** What the script on another website shows before the chat is opened: name, colours, greetings. Undefined when nobody answers there. */
export const readWidget = async (tenantId: string): Promise<Widget | undefined> => {
  const [site, found] = await Promise.all([chatSite(tenantId), readWidgetSettings(tenantId)])
  if (!site?.agent || !found) return undefined
  return { name: site.place.name, brand: site.brand, side: found.side, greetings: found.greetings }
}
