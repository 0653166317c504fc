/**
 * SQL: common table expressions ending in `hits (kind, doc_id, title, url, body, facts, rank)`, for tenant `$1` and the
 * search terms `$2` text, `$3` all, `$4` any, of the kinds in `$5`. Later steps only run while the earlier found little:
 * every word; then words spelled nearly so; then any word or part of one.
 */
export const hitsSql = `
  exact as (
    select d.kind, d.doc_id, d.title, d.url, d.body, d.facts, 10 + ts_rank(d.search, to_tsquery('english', $3)) as rank
    from core.search_documents d where d.tenant_id = $1 and d.kind = any($5::text[]) and d.search @@ to_tsquery('english', $3)),
  near as (
    select d.kind, d.doc_id, d.title, d.url, d.body, d.facts, 5 + s.likeness as rank
    from core.search_documents d
    cross join lateral (select avg(extensions.word_similarity(typed, core.fold(d.title || ' ' || coalesce(d.facts ->> 'keywords', '')))) as likeness
      from regexp_split_to_table(core.fold($2), '\\s+') as typed) s
    where (select count(*) from exact) < 3 and d.tenant_id = $1 and d.kind = any($5::text[]) and s.likeness >= 0.45
      and not exists (select from exact e where e.kind = d.kind and e.doc_id = d.doc_id)),
  loose as (
    select d.kind, d.doc_id, d.title, d.url, d.body, d.facts, ts_rank(d.search, to_tsquery('english', $4)) as rank
    from core.search_documents d
    where not exists (select from exact) and not exists (select from near) and d.tenant_id = $1 and d.kind = any($5::text[])
      and (d.search @@ to_tsquery('english', $4) or core.fold(d.title || ' ' || d.body) like '%' || replace(replace(replace(core.fold($2), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')),
  hits as (select * from exact union all select * from near union all select * from loose)`
