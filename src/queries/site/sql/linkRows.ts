/** SQL: the rows of an array of links of the tenant row `t`, in their order. */
export const linkRows = (table: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('label', l.label, 'href', l.href) order by l._order) from public.${table} l where l._parent_id = t.id), '[]')`
