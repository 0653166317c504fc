-- Finding what was said. The index is on what a message says now, so it follows edits and deletions by itself;
-- the business is one of the words, so that its own few matches are found among everybody's many.
create or replace function core.message_words(tenant uuid, body text) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('simple', core.fold(body)) || array_to_tsvector(array['tenant:' || coalesce(tenant::text, '')])
$$;
create index if not exists messages_words on public.messages using gin (core.message_words(tenant_id, body));

-- Row policies keep an index on words from being used: this function looks past them, for one business only, which the
-- caller's scope must hold, and gives ids alone. Whoever shows the messages reads them under the policies again.
-- `wanted`: the words, or null. `person`: whose private channels count; null sees all. `filters`: see searchMessages.
create or replace function core.find_messages(tenant uuid, wanted tsquery, person uuid, filters jsonb, most integer) returns table (id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  hits uuid[] := '{}';
  names text[] := array(select jsonb_array_elements_text(filters -> 'from'));
  rooms text[] := array(select jsonb_array_elements_text(filters -> 'in'));
  kinds text[] := array(select jsonb_array_elements_text(filters -> 'type'));
  units text[] := array(select jsonb_array_elements_text(filters -> 'department'));
  urgent text[] := array(select jsonb_array_elements_text(filters -> 'priority'));
  has text[] := array(select jsonb_array_elements_text(filters -> 'has'));
  since timestamptz := (filters ->> 'after')::timestamptz;
  till timestamptz := (filters ->> 'before')::timestamptz;
  past uuid := (filters ->> 'past')::uuid;
  past_at timestamptz := (select m.created_at from public.messages m where m.id = past and m.tenant_id = tenant);
begin
  if not (core.scope_all() or tenant = any(core.scope_tenants())) then
    return;
  end if;
  -- Said apart, so that the planner does not walk the newest messages and take each one's words to pieces.
  if wanted is not null then
    hits := array(select m.id from public.messages m where core.message_words(m.tenant_id, m.body) @@ (wanted && quote_literal('tenant:' || tenant)::tsquery));
  end if;
  return query
    select m.id from public.messages m join public.channels c on c.id = m.channel_id and c.tenant_id = m.tenant_id
    where m.tenant_id = tenant
      and (wanted is null or m.id = any(hits))
      and (past_at is null or (m.created_at, m.id) < (past_at, past))
      and (since is null or m.created_at >= since) and (till is null or m.created_at < till)
      and (cardinality(kinds) = 0 or m.type::text = any(kinds))
      and (cardinality(units) = 0 or m.department::text = any(units))
      and (cardinality(urgent) = 0 or m.priority::text = any(urgent))
      and (cardinality(names) = 0 or exists (select from unnest(names) n where m.author_id = n or core.fold(m.author_name) = core.fold(n) or starts_with(core.fold(m.author_name), core.fold(n) || ' ')))
      and (cardinality(rooms) = 0 or exists (select from unnest(rooms) r where c.slug = r or core.fold(c.title) = core.fold(r) or starts_with(core.fold(c.title), core.fold(r) || ' ') or c.id::text = r))
      and (not 'link' = any(has) or m.body ~* 'https?://')
      and (not 'block' = any(has) or (jsonb_typeof(m.blocks) = 'array' and jsonb_array_length(m.blocks) > 0))
      and (not 'image' = any(has) or m.type = 'image' or m.body ~ '\(/chat/files/[0-9a-f-]+\.webp\)' or m.blocks @? '$[*].blockType ? (@ like_regex "gallery|image")')
      and (not 'file' = any(has) or m.body ~ '\(/chat/files/[0-9a-f-]+\.')
      and (not 'voice' = any(has) or m.body ~ '\(/chat/files/[0-9a-f-]+\.(webm|ogg|m4a)\)')
      and (not 'poll' = any(has) or m.blocks @> '[{"blockType": "poll"}]')
      and (not 'form' = any(has) or m.blocks @> '[{"blockType": "form"}]')
      and (not 'product' = any(has) or m.blocks @? '$[*].blockType ? (@ starts with "product")')
      and (not 'pin' = any(has) or exists (select from core.message_marks k where k.message_id = m.id and k.pinned_at is not null))
      and (not 'thread' = any(has) or exists (select from core.message_marks k where k.message_id = m.id and k.replies > 0))
      and (not 'reaction' = any(has) or exists (select from core.message_marks k where k.message_id = m.id and k.reactions <> '{}'))
      and m.body <> '' and (person is null or core.sees_channel(m.channel_id, person))
    order by m.created_at desc, m.id desc limit most;
end $$;
revoke all on function core.find_messages(uuid, tsquery, uuid, jsonb, integer) from public;
