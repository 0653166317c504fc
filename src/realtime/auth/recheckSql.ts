/** Sessions of staff that still hold, with what they may reach now. `$1` users, `$2` sessions, in pairs. */
export const liveStaff = `
  select given.session_id as "sessionId", coalesce(u.platform_role::text, '') as role,
    coalesce((select json_agg(json_build_object('tenant', m.tenant_id, 'roles',
        coalesce((select json_agg(r.value::text) from public.users_tenants_roles r where r.parent_id = m.id and r.value is not null), '[]')))
      from public.users_tenants m where m._parent_id = u.id), '[]') as memberships
  from unnest($1::uuid[], $2::text[]) as given (user_id, session_id)
  join public.users u on u.id = given.user_id
  where exists (select from public.users_sessions s where s._parent_id = u.id and s.id = given.session_id and s.expires_at > now())`

/** Visitors' sessions that still hold: not ended, and renewed within a token's life. `$1` sessions. */
export const liveVisitors = `
  select id from core.visitor_sessions where id = any($1::uuid[]) and revoked_at is null and rotated_at > now() - interval '31 minutes'`
