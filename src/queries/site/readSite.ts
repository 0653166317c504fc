import { queryOne } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import type { SiteData } from '@/ui/site/SiteData'
import { linkRows } from './sql/linkRows'

const text = `
  select jsonb_build_object(
    'id', t.id, 'handle', t.handle, 'tagline', t.tagline, 'description', t.description, 'businessType', t.business_type, 'currency', t.currency,
    'updatedAt', t.updated_at,
    'domain', (select lower(d.host) from public.tenants_domains d where d._parent_id = t.id order by d._order limit 1),
    'place', jsonb_build_object(
      'name', t.name, 'email', t.email, 'phone', t.phone, 'address', to_jsonb(string_to_array(t.address, E'\\n')), 'hoursNote', t.hours_note,
      'timezone', t.timezone, 'locale', t.locale, 'latitude', t.latitude, 'longitude', t.longitude,
      'hours', coalesce((select jsonb_agg(jsonb_build_object('opens', h.opens, 'closes', h.closes,
          'days', (select coalesce(jsonb_agg(d.value order by d."order"), '[]') from public.tenants_hours_days d where d.parent_id = h.id)) order by h._order)
        from public.tenants_hours h where h._parent_id = t.id), '[]'),
      'serviceArea', coalesce((select jsonb_agg(a.text order by a."order") from public.tenants_texts a where a.parent_id = t.id and a.path = 'serviceArea'), '[]')),
    'social', ${linkRows('tenants_social')},
    'brand', jsonb_build_object(
      'style', t.brand_style, 'accent', lower(t.brand_accent), 'accentAlt', lower(t.brand_accent_alt), 'ink', lower(t.brand_ink), 'paper', lower(t.brand_paper),
      'tint', lower(t.brand_tint), 'headingFont', t.brand_heading_font, 'bodyFont', t.brand_body_font, 'preferredTheme', t.brand_preferred_theme, 'logoSvg', t.brand_logo_svg,
      'logo', (select jsonb_build_object('src', '/media/' || m.filename, 'width', m.width, 'height', m.height) from public.media m
        where m.id = t.brand_logo_id and m.tenant_id = t.id and m.mime_type like 'image/%')),
    'navigation', jsonb_build_object(
      'header', ${linkRows('tenants_navigation_header')}, 'legal', ${linkRows('tenants_navigation_legal')},
      'action', case when t.navigation_action_href <> '' then jsonb_build_object('label', t.navigation_action_label, 'href', t.navigation_action_href) end,
      'footer', coalesce((select jsonb_agg(jsonb_build_object('title', c.title, 'links', coalesce(
          (select jsonb_agg(jsonb_build_object('label', l.label, 'href', l.href) order by l._order) from public.tenants_navigation_footer_links l where l._parent_id = c.id), '[]'))
        order by c._order) from public.tenants_navigation_footer c where c._parent_id = t.id), '[]')),
    'agent', (select jsonb_build_object('name', a.name, 'role', a.role, 'greeting', a.greeting,
        'suggestions', coalesce((select jsonb_agg(s.text order by s."order") from public.agents_texts s where s.parent_id = a.id and s.path = 'suggestions'), '[]'))
      from public.agents a where a.tenant_id = t.id and a.enabled order by a.created_at limit 1),
    'hasProducts', exists (select from public.products p where p.tenant_id = t.id and p._status = 'published' and p.deleted_at is null),
    'hasPosts', exists (select from public.posts p where p.tenant_id = t.id and p._status = 'published' and p.deleted_at is null)) as site
  from public.tenants t where t.id = $1`

/** Profile, look, menus and agent of a tenant, in one statement. */
export const readSite = async ({ tenantId }: { tenantId: string }): Promise<SiteData | undefined> => {
  usesTags('tenant', 'agents')
  return (await queryOne<{ site: SiteData }>(text, [tenantId]))?.site
}
