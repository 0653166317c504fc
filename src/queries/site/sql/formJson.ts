/** SQL: the form in row `f` as JSON of type `FormModel`. */
export const formJson = `jsonb_build_object(
  'id', f.id, 'slug', f.slug, 'title', f.title, 'intro', f.intro, 'submitLabel', f.submit_label, 'confirmation', f.confirmation,
  'steps', coalesce((select jsonb_agg(jsonb_build_object('title', s.title, 'fields', coalesce((
      select jsonb_agg(jsonb_build_object(
        'name', q.name, 'label', q.label, 'type', q.type, 'required', coalesce(q.required, false), 'width', coalesce(q.width, 'full'), 'help', q.help, 'placeholder', q.placeholder,
        'min', q.min, 'max', q.max, 'showWhen', case when q.show_when_field <> '' then jsonb_build_object('field', q.show_when_field, 'equals', q.show_when_equals) end,
        'options', coalesce((select jsonb_agg(jsonb_build_object('label', o.label, 'value', o.value) order by o._order) from public.forms_steps_fields_options o where o._parent_id = q.id), '[]'))
      order by q._order) from public.forms_steps_fields q where q._parent_id = s.id), '[]')) order by s._order) from public.forms_steps s where s._parent_id = f.id), '[]'))`
