/**
 * Everybody who is the same person as a visitor, by merges that still hold: one statement part with the ids.
 * `tenant` and `visitor` are the SQL of both.
 */
export const visitorGroup = (tenant: string, visitor: string): string => `
  with recursive same(id) as (
    select ${visitor}::uuid
    union
    select case when m.visitor_id = same.id then m.into_id else m.visitor_id end
    from same join core.visitor_merges m on m.tenant_id = ${tenant} and m.undone_at is null and same.id in (m.visitor_id, m.into_id)
  ) select id from same`
