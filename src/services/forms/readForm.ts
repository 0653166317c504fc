import { queryOne } from '@/db/query'
import { type FormShape, formShape } from './formShape'

const published = `
  select f.id, f.title, f.slug, f.department::text, f.priority::text, f.customer_journey::text as "customerJourney", f.confirmation,
    (select json_agg(json_build_object('title', s.title, 'fields',
       (select json_agg(json_build_object('name', q.name, 'label', q.label, 'type', q.type, 'required', q.required, 'min', q.min, 'max', q.max,
          'showWhenField', q.show_when_field, 'showWhenEquals', q.show_when_equals,
          'options', (select json_agg(json_build_object('label', o.label, 'value', o.value) order by o._order) from public.forms_steps_fields_options o where o._parent_id = q.id)) order by q._order)
        from public.forms_steps_fields q where q._parent_id = s.id)) order by s._order)
     from public.forms_steps s where s._parent_id = f.id) as steps
  from public.forms f
  where f.tenant_id = $1 and f.slug = $2 and f._status = 'published' and f.deleted_at is null`

/** The published form of a tenant, or undefined. */
export const readForm = async (tenantId: string, slug: string): Promise<FormShape | undefined> => {
  const row = await queryOne(published, [tenantId, slug])
  return row && formShape.parse(row)
}
